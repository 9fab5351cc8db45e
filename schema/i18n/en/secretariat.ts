export const secretariat = {
  'secretariat.title': 'Secretariat',
  'secretariat.nav': 'Secretariat pages',
  'secretariat.queue': 'Queue',
  'secretariat.outbox': 'Outgoing mail',
  'secretariat.contacts': 'Desk contacts',
  'secretariat.tokens': 'API tokens',
  'secretariat.staff': 'Staff',
  'secretariat.sign_out': 'Sign out',
} as const
