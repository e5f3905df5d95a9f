import { plainWords } from '../influence/words.js';

/**
 * The probability of each open stage that Salesforce sets up a new org with (Setup, Opportunity
 * Stages), in its English words and, where orgs use them, in those of pt, es, de, fr, ja. Orgs may
 * change both: a probability on the page comes before these.
 */
const STAGES: readonly (readonly [probability: number, names: string])[] = [
  [
    0.1,
    'prospecting|prospecção|prospectando|prospección|prospektion|prospection|akquise|見込み|見込み客の発掘',
  ],
  [0.1, 'qualification|qualificação|calificación|qualifizierung|qualifikation|評価|選定'],
  [
    0.2,
    'needs analysis|análise de necessidades|análise das necessidades|análisis de necesidades|bedarfsanalyse|analyse des besoins|ニーズの把握|ニーズ分析',
  ],
  [
    0.5,
    'value proposition|proposta de valor|propuesta de valor|wertversprechen|nutzenversprechen|proposition de valeur|価値提案|提案',
  ],
  [
    0.6,
    'id decision makers|identify decision makers|identificar tomadores de decisão|identificação dos tomadores de decisão|identificación de los responsables de la toma de decisiones|identifikation der entscheidungsträger|identification des décideurs|意思決定者の確認|意思決定者の特定',
  ],
  [
    0.7,
    'perception analysis|análise de percepção|análise da percepção|análisis de percepción|wahrnehmungsanalyse|analyse de perception|認識分析|感触の分析',
  ],
  [
    0.75,
    'proposal price quote|proposta cotação de preço|proposta cotação|propuesta cotización|propuesta presupuesto|angebot preisangebot|angebot|proposition devis|proposition commerciale|見積|提案 見積',
  ],
  [
    0.9,
    'negotiation review|negociação revisão|negociación revisión|verhandlung überprüfung|verhandlung|négociation révision|négociation|交渉|交渉 レビュー',
  ],
];

const PROBABILITIES: ReadonlyMap<string, number> = new Map(
  STAGES.flatMap(([probability, names]) =>
    names.split('|').map((name) => [plainWords(name), probability] as const),
  ),
);

/** The probability of a standard stage by its name, 0 to 1; undefined for an org's own stage. */
export function stageProbability(stage: string | undefined): number | undefined {
  return stage === undefined ? undefined : PROBABILITIES.get(plainWords(stage));
}
