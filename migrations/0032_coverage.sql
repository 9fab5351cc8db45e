-- What published entries cover, counted for the first time, and entries that serve single countries listed under the
-- regions in which these lie. The code keeps both from here on. Written so that running it again changes nothing.

CREATE TABLE coverage_region (region TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY (country, region));
WITH regions (region, countries) AS (VALUES
  ('africa', '[
    "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA",
    "GH", "GM", "GN", "GQ", "GW", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA",
    "NE", "NG", "RE", "RW", "SC", "SD", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TN", "TZ", "UG", "ZA",
    "ZM", "ZW"]'),
  ('asia-pacific', '[
    "AF", "AS", "AU", "BD", "BN", "BT", "CK", "CN", "FJ", "FM", "GU", "HK", "ID", "IN", "JP", "KH", "KI", "KP",
    "KR", "KZ", "LA", "LK", "MH", "MM", "MN", "MO", "MV", "MY", "NC", "NP", "NR", "NU", "NZ", "PF", "PG", "PH",
    "PK", "PW", "SB", "SG", "TH", "TK", "TL", "TO", "TV", "TW", "VN", "VU", "WS"]'),
  ('cis', '[
    "AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"]'),
  ('europe', '[
    "AD", "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO",
    "FR", "GB", "GE", "GI", "GL", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME",
    "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SK", "SM", "TR", "UA", "VA", "XK"]'),
  ('latin-america-caribbean', '[
    "AG", "AI", "AR", "AW", "BB", "BO", "BR", "BS", "BZ", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK",
    "GD", "GP", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MQ", "MS", "MX", "NI", "PA", "PE", "PR", "PY",
    "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI"]'),
  ('middle-east-north-africa', '[
    "AE", "BH", "DJ", "DZ", "EG", "IL", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA",
    "SA", "SD", "SO", "SY", "TN", "TR", "YE"]'),
  ('north-america', '[
    "BM", "CA", "GL", "PR", "US", "VI"]'))
INSERT INTO coverage_region (region, country) SELECT region, value FROM regions, json_each(countries);

CREATE TABLE coverage_basket (topic TEXT PRIMARY KEY NOT NULL, basket TEXT NOT NULL);
WITH baskets (basket, topics) AS (VALUES
  ('infrastructure', '[
    "infrastructure", "telecommunications-infrastructure", "submarine-cables", "spectrum-satellites",
    "ip-numbering-routing", "ipv6", "domain-names-dns", "dns-security", "interconnection", "internet-measurement",
    "internet-resilience", "network-neutrality", "technical-standards", "open-source", "internet-of-things",
    "cloud-data-centres", "digital-public-infrastructure", "digital-identity", "emerging-technologies"]'),
  ('security', '[
    "security", "cyber-policy", "cyber-norms", "incident-response", "threat-research", "critical-infrastructure",
    "cybercrime", "ransomware", "phishing", "online-fraud", "account-compromise", "data-breaches",
    "denial-of-service", "dns-abuse", "spam", "encryption", "digital-security", "child-online-safety",
    "online-harassment", "online-gender-violence", "intimate-images", "violent-extremism", "ai-incidents"]'),
  ('rights', '[
    "rights", "human-rights-online", "freedom-expression", "shutdowns-censorship", "data-protection",
    "surveillance-spyware", "safety-of-journalists", "access-to-information", "access-to-justice",
    "corporate-accountability", "gender-equality", "childrens-rights", "accessibility-disability", "older-persons",
    "indigenous-minorities"]'),
  ('law-governance', '[
    "law-governance", "internet-governance", "global-digital-cooperation", "national-regional-forums",
    "internet-fragmentation", "digital-sovereignty", "jurisdiction", "digital-law", "telecom-regulation",
    "platform-regulation", "intermediary-liability", "content-moderation", "illegal-content", "media-regulation",
    "intellectual-property", "ai-governance", "data-governance"]'),
  ('economic', '[
    "economic", "digital-economy", "digital-economy-statistics", "e-commerce", "digital-trade",
    "cross-border-data-flows", "taxation", "competition", "consumer-protection", "decent-work", "digital-finance",
    "innovation-entrepreneurship"]'),
  ('development', '[
    "development", "access-connectivity", "affordability", "community-networks", "digital-inclusion",
    "school-connectivity", "capacity-building", "digital-financing", "sustainable-development", "environment-ict",
    "e-government", "digital-public-goods", "open-data", "digital-health", "digital-agriculture", "smart-cities",
    "humanitarian-crises"]'),
  ('sociocultural', '[
    "sociocultural", "multilingual-internet", "local-content", "digital-heritage", "disinformation", "elections",
    "hate-speech", "media-literacy", "media-sustainability", "online-education", "youth", "digital-well-being",
    "technology-ethics"]'))
INSERT INTO coverage_basket (topic, basket) SELECT value, basket FROM baskets, json_each(topics);

-- Every published entry with each region that it names or in which one of its countries lies.
CREATE TABLE coverage_served (
  entry TEXT NOT NULL,
  region TEXT NOT NULL,
  named INTEGER NOT NULL,
  PRIMARY KEY (entry, region)
);
INSERT OR IGNORE INTO coverage_served (entry, region, named)
SELECT entry.id, named.value, 1 FROM entry
JOIN submission ON submission.id = entry.id AND submission.state = 'published', json_each(entry.regions) named;
INSERT OR IGNORE INTO coverage_served (entry, region, named)
SELECT entry.id, coverage_region.region, 0 FROM entry
JOIN submission ON submission.id = entry.id AND submission.state = 'published', json_each(entry.countries) country
JOIN coverage_region ON coverage_region.country = country.value;

-- Totals of all entries, and of those of each kind.
CREATE TABLE coverage_scope (entry TEXT NOT NULL, scope TEXT NOT NULL, PRIMARY KEY (entry, scope));
INSERT INTO coverage_scope (entry, scope)
SELECT entry.id, scope.value FROM entry
JOIN submission ON submission.id = entry.id AND submission.state = 'published',
  json_each(json_array('coverage', 'coverage:' || entry.kind)) scope;

CREATE TABLE coverage_total (scope TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (scope, name));
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'all ', count(*) FROM coverage_scope GROUP BY scope;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'region ' || region, count(*) FROM coverage_scope
JOIN coverage_served ON coverage_served.entry = coverage_scope.entry GROUP BY scope, region;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'cell ' || topic.value || '|' || region, count(DISTINCT entry.id) FROM coverage_scope
JOIN entry ON entry.id = coverage_scope.entry
JOIN coverage_served ON coverage_served.entry = entry.id, json_each(entry.topics) topic
GROUP BY scope, topic.value, region;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'basket ' || coalesce(basket, topic.value) || '|' || region, count(DISTINCT entry.id) FROM coverage_scope
JOIN entry ON entry.id = coverage_scope.entry
JOIN coverage_served ON coverage_served.entry = entry.id, json_each(entry.topics) topic
LEFT JOIN coverage_basket ON coverage_basket.topic = topic.value
GROUP BY scope, coalesce(basket, topic.value), region;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'language ' || language.value, count(DISTINCT entry.id) FROM coverage_scope
JOIN entry ON entry.id = coverage_scope.entry, json_each(entry.languages) language GROUP BY scope, language.value;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'country ' || country.value, count(DISTINCT entry.id) FROM coverage_scope
JOIN entry ON entry.id = coverage_scope.entry, json_each(entry.countries) country GROUP BY scope, country.value;
INSERT INTO coverage_total (scope, name, n)
SELECT scope, 'through ' || coverage_region.country, count(DISTINCT entry.id) FROM coverage_scope
JOIN entry ON entry.id = coverage_scope.entry
JOIN coverage_served ON coverage_served.entry = entry.id AND coverage_served.named = 1
JOIN coverage_region ON coverage_region.region = coverage_served.region
WHERE NOT EXISTS (SELECT 1 FROM json_each(entry.countries) own WHERE own.value = coverage_region.country)
GROUP BY scope, coverage_region.country;
INSERT OR REPLACE INTO summary (scope, counts)
SELECT scope, json_group_object(name, n) FROM coverage_total GROUP BY scope;

-- Under a region that follows from its countries, an entry is listed with every combination of its other values.
CREATE TABLE coverage_listed (
  entry TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  region TEXT NOT NULL,
  status TEXT NOT NULL,
  topic TEXT NOT NULL
);
INSERT INTO coverage_listed (entry, kind, language, region, status, topic)
SELECT DISTINCT entry.id, kind.value, CASE language.value WHEN '' THEN '' ELSE '&language=' || language.value END,
  '&region=' || coverage_served.region, status.value,
  CASE topic.value WHEN '' THEN '' ELSE '&topic=' || topic.value END
FROM coverage_served JOIN entry ON entry.id = coverage_served.entry,
  json_each(json_array('', '&kind=' || entry.kind)) kind,
  json_each(json_insert(entry.languages, '$[#]', '')) language,
  json_each(json_array('', '&status=' || entry.status)) status,
  json_each(json_insert(entry.topics, '$[#]', '')) topic
WHERE coverage_served.named = 0;
INSERT OR IGNORE INTO posting (scope, key, id)
SELECT 'entries', substr(kind || language || region || status || topic, 2), entry FROM coverage_listed;

-- The number of a value under filters is how many entries are listed under these filters with the value among them.
INSERT OR REPLACE INTO facet (scope, context, dimension, value, n)
SELECT DISTINCT 'entries', substr(kind || language || status || topic, 2), 'region', substr(region, 9),
  (SELECT count(*) FROM posting WHERE posting.scope = 'entries'
    AND posting.key = substr(kind || language || region || status || topic, 2))
FROM coverage_listed;
INSERT OR REPLACE INTO facet (scope, context, dimension, value, n)
SELECT DISTINCT 'entries', substr(language || region || status || topic, 2), 'kind', substr(kind, 7),
  (SELECT count(*) FROM posting WHERE posting.scope = 'entries'
    AND posting.key = substr(kind || language || region || status || topic, 2))
FROM coverage_listed WHERE kind <> '';
INSERT OR REPLACE INTO facet (scope, context, dimension, value, n)
SELECT DISTINCT 'entries', substr(kind || region || status || topic, 2), 'language', substr(language, 11),
  (SELECT count(*) FROM posting WHERE posting.scope = 'entries'
    AND posting.key = substr(kind || language || region || status || topic, 2))
FROM coverage_listed WHERE language <> '';
INSERT OR REPLACE INTO facet (scope, context, dimension, value, n)
SELECT DISTINCT 'entries', substr(kind || language || region || topic, 2), 'status', substr(status, 9),
  (SELECT count(*) FROM posting WHERE posting.scope = 'entries'
    AND posting.key = substr(kind || language || region || status || topic, 2))
FROM coverage_listed WHERE status <> '';
INSERT OR REPLACE INTO facet (scope, context, dimension, value, n)
SELECT DISTINCT 'entries', substr(kind || language || region || status, 2), 'topic', substr(topic, 8),
  (SELECT count(*) FROM posting WHERE posting.scope = 'entries'
    AND posting.key = substr(kind || language || region || status || topic, 2))
FROM coverage_listed WHERE topic <> '';
UPDATE revision SET value = value + 1 WHERE scope = 'entries';

DROP TABLE coverage_listed;
DROP TABLE coverage_total;
DROP TABLE coverage_scope;
DROP TABLE coverage_served;
DROP TABLE coverage_basket;
DROP TABLE coverage_region;
