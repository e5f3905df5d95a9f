import type { BuyingRole } from '../../account/brief.js';
import type { Contact } from '../../account/related.js';
import { seniorityOf } from './titles.js';
import { hasPhrase, phrases, plainWords } from './words.js';

/** The CRM's words for a role; the first row with a phrase in them counts. */
const CRM_WORDS: readonly (readonly [BuyingRole, readonly string[]])[] = [
  [
    'blocker',
    phrases(
      'blocker|detractor|opponent|bloqueador|detrator|gegner|blockierer|opposant|反対者|ブロッカー',
    ),
  ],
  [
    'champion',
    phrases(
      'champion|executive sponsor|sponsor|supporter|campeão|patrocinador|campeón|promotor|fürsprecher|champion interne|parrain|推進者|スポンサー|チャンピオン',
    ),
  ],
  ['coach', phrases('coach|mentor|guide|entrenador|コーチ')],
  [
    'technical-buyer',
    phrases(
      'technical buyer|technical decision maker|evaluator|technical|gatekeeper|comprador técnico|decisor técnico|avaliador|evaluador|technischer einkäufer|technischer entscheider|acheteur technique|décideur technique|évaluateur|技術評価者|評価者|技術的意思決定者',
    ),
  ],
  [
    'economic-buyer',
    phrases(
      'economic buyer|economic decision maker|decision maker|decision-maker|buyer|approver|budget holder|comprador econômico|comprador económico|decisor|decisor econômico|tomador de decisão|tomador de decisiones|responsable de la toma de decisiones|entscheider|entscheidungsträger|décideur|décideur économique|acheteur économique|意思決定者|決裁者|最終決裁者',
    ),
  ],
  [
    'user',
    phrases(
      'business user|end user|user|usuário|usuario|usuario final|anwender|benutzer|utilisateur|ユーザー|利用者',
    ),
  ],
];

/** Titles that mostly hold the money. */
const ECONOMIC_TITLES = phrases(
  'ceo|cfo|chief executive|chief executive officer|chief financial officer|owner|co owner|founder|co founder|managing director|president|diretor-presidente|diretor financeiro|diretora financeira|presidente|dono|proprietário|director general|director financiero|directora financiera|dueño|propietario|geschäftsführer|geschäftsführerin|inhaber|inhaberin|finanzvorstand|vorstandsvorsitzender|pdg|directeur général|directrice générale|directeur financier|directrice financière|daf|gérant|代表取締役|社長|最高経営責任者|最高財務責任者',
);
/** Words that contain those but mean less. */
const NOT_ECONOMIC = phrases(
  'vice president|vice-presidente|vicepresidente|vice-président|assistant|assistant to|secretary|副社長|秘書',
);
/** Fields that, high enough up, decide on money … */
const FINANCE_WORDS = phrases(
  'finance|finances|financial|financeiro|financeira|finanças|finanzas|financiero|finanzen|finanz|financier|financière|財務|経理',
);
/** … or on whether a product passes: technology, and procurement, which screens (Miller–Heiman). */
const TECHNICAL_WORDS = phrases(
  'cto|cio|ciso|technology|technical|it|information technology|information systems|engineering|security|procurement|purchasing|tecnologia|ti|engenharia|segurança|compras|tecnología|ingeniería|seguridad|technik|technologie|einkauf|sicherheit|technischer|informatique|dsi|achats|ingénierie|technique|技術|情報システム|調達|購買',
);

/** The lowest seniority at which a field of work makes a buyer: vice president, and director. */
const FINANCE_FROM = 0.75;
const TECHNICAL_FROM = 0.65;

/** A contact's buying role and where it is known from; nothing where neither says. */
export function roleOf(
  contact: Contact,
): { readonly role: BuyingRole; readonly roleFrom: 'crm' | 'title' } | undefined {
  const crm = contact.role === undefined ? undefined : roleByWords(contact.role);
  if (crm) return { role: crm, roleFrom: 'crm' };
  const guess = contact.title === undefined ? undefined : roleByTitle(contact.title);
  return guess && { role: guess, roleFrom: 'title' };
}

function roleByWords(text: string): BuyingRole | undefined {
  const words = plainWords(text);
  return CRM_WORDS.find(([, list]) => hasAny(words, list))?.[0];
}

function roleByTitle(title: string): BuyingRole | undefined {
  const words = plainWords(title);
  const seniority = seniorityOf(title);
  if (hasAny(words, ECONOMIC_TITLES) && !hasAny(words, NOT_ECONOMIC)) return 'economic-buyer';
  if (seniority >= FINANCE_FROM && hasAny(words, FINANCE_WORDS)) return 'economic-buyer';
  if (seniority >= TECHNICAL_FROM && hasAny(words, TECHNICAL_WORDS)) return 'technical-buyer';
  return undefined;
}

function hasAny(words: string, list: readonly string[]): boolean {
  return list.some((phrase) => hasPhrase(words, phrase));
}
