/**
 * Example initiatives, mandates and priorities loaded by SEED=demo for the example call. All of it is invented for this
 * project: persons and organisations do not exist, and every text begins with a marker that says so in its language.
 */

export interface DemoCommunity {
  /** Slug of an initiative. */
  id: string
  /** Language -> name. */
  names: Record<string, string>
  /** ISO 3166-1 alpha-2. */
  country: string | null
  region: string
}

export interface DemoMandate {
  community: string
  roleTitle: string
  holder: string
  nominatedBy: string
  language: string
}

export interface DemoPriority {
  community: string
  items: readonly { theme: string; statement: string; language: string }[]
}

export const demoCommunities: readonly DemoCommunity[] = [
  {
    id: 'example-islands-igf',
    names: {
      en: '[Example] Islands IGF',
      fr: '[Exemple] FGI des îles',
      es: '[Ejemplo] IGF de las islas',
      ru: '[Пример] ФУИ островов',
      ar: '[مثال] منتدى الجزر لإدارة الإنترنت',
      zh: '[示例] 岛屿互联网治理论坛',
    },
    country: null,
    region: 'asia_pacific',
  },
]

export const demoMandates: readonly DemoMandate[] = [
  {
    community: 'civil_society',
    roleTitle: '[Example] Coordinator of the civil society caucus',
    holder: 'Invented Person 1',
    nominatedBy: 'Example Civil Society Caucus',
    language: 'en',
  },
  {
    community: 'technical_community',
    roleTitle: '[Exemple] Point de contact de la communauté technique',
    holder: 'Personne fictive 2',
    nominatedBy: 'Association exemple des opérateurs',
    language: 'fr',
  },
  {
    community: 'example-islands-igf',
    roleTitle: '[Example] Chair of the organising team',
    holder: 'Invented Person 3',
    nominatedBy: 'Example Islands IGF',
    language: 'en',
  },
]

export const demoPriorities: readonly DemoPriority[] = [
  {
    community: 'government',
    items: [
      {
        theme: 'digital-identity',
        statement:
          '[مثال] تنتقل خدمات كثيرة إلى الهوية الرقمية. نريد أن نتبادل الخبرة في إبقاء طريق لمن لا يملكونها، وفي تصحيح الأخطاء بسرعة.',
        language: 'ar',
      },
      {
        theme: 'access-connectivity',
        statement:
          '[Example] One cut cable should not silence a country. We want to compare what it takes to keep emergency information reachable.',
        language: 'en',
      },
    ],
  },
  {
    community: 'civil_society',
    items: [
      {
        theme: 'access-connectivity',
        statement:
          '[Example] Communities that build their own networks need rules that fit their size. The Forum can bring regulators and builders to one table.',
        language: 'en',
      },
      {
        theme: 'shutdowns-censorship',
        statement:
          '[Example] Shutdowns are decided in hours and counted in years. We ask for a common way of recording them and what they cost.',
        language: 'en',
      },
    ],
  },
  {
    community: 'technical_community',
    items: [
      {
        theme: 'incident-response',
        statement:
          '[Exemple] Les petites équipes de réponse aux incidents sont seules au moment où elles ont besoin des autres. Parlons de ce qui les relie.',
        language: 'fr',
      },
    ],
  },
  {
    community: 'example-islands-igf',
    items: [
      {
        theme: 'access-connectivity',
        statement:
          '[Example] A repair ship is weeks away. Islands want to plan together what works while the cable does not.',
        language: 'en',
      },
    ],
  },
]
