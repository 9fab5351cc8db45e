-- Entries are found by their lists and the router by its own index: the rows of the search before them serve nobody.
DELETE FROM search_posting WHERE scope = 'entries';
DELETE FROM search_term WHERE scope = 'entries';
