import { hasPhrase, phrases, plainWords } from './words.js';

/**
 * How far up a title stands, 0 to 1, by the words of six languages: en, pt, es, de, fr, ja. The first
 * row with a phrase in the title counts, so what contains another title's words stands above it.
 */
const SENIORITY: readonly (readonly [seniority: number, phrases: readonly string[]])[] = [
  [
    0.1,
    phrases(
      'assistant to|executive assistant|personal assistant|secretary|intern|trainee|secretária|secretario|estagiário|becario|stagiaire|praktikant|praktikantin|sekretärin|secrétaire|assistante de direction|秘書|インターン',
    ),
  ],
  [
    0.85,
    phrases(
      'executive vice president|evp|senior vice president|sr vice president|svp|vice-presidente executivo|vice-presidente sênior|vicepresidente ejecutivo|vicepresidente sénior|vice-président exécutif|vice-président senior|bereichsvorstand|専務|専務取締役|常務|常務取締役',
    ),
  ],
  [
    0.75,
    phrases(
      'vice president|vp|avp|vice-presidente|vicepresidente|vicepresidenta|vice-président|vizepräsident|vizepräsidentin|副社長|執行役員|本部長',
    ),
  ],
  [
    1,
    phrases(
      'ceo|chief executive officer|chief executive|owner|co owner|founder|co founder|president|chair|chairman|chairwoman|managing director|managing partner|presidente|diretor-presidente|diretor geral|diretora geral|dono|proprietário|sócio-fundador|fundador|fundadora|director general|directora general|director ejecutivo|dueño|propietario|geschäftsführer|geschäftsführerin|vorstandsvorsitzender|vorstandsvorsitzende|inhaber|inhaberin|gründer|gründerin|pdg|président|présidente|président directeur général|directeur général|directrice générale|dg|gérant|gérante|fondateur|fondatrice|propriétaire|代表取締役|社長|会長|創業者|オーナー|最高経営責任者',
    ),
  ],
  [
    0.95,
    phrases(
      'cfo|coo|cto|cio|ciso|cmo|cro|cpo|cso|chro|cdo|chief|partner|diretor financeiro|diretora financeira|diretor de operações|diretor de tecnologia|director financiero|directora financiera|director de operaciones|director de tecnología|finanzvorstand|vorstand|technischer leiter|kaufmännischer leiter|daf|directeur financier|directrice financière|directeur technique|dsi|最高財務責任者|最高技術責任者|取締役|sócio|socio|associé',
    ),
  ],
  [
    0.65,
    phrases(
      'director|head of|head|dean|general manager|provost|diretor|diretora|superintendente|gerente geral|reitor|decano|directora|gerente general|jefe de departamento|direktor|direktorin|abteilungsleiter|abteilungsleiterin|bereichsleiter|bereichsleiterin|leiter|leiterin|dekan|directeur|directrice|doyen|chef de service|responsable de département|部長|ディレクター|統括',
    ),
  ],
  [
    0.45,
    phrases(
      'manager|mgr|supervisor|superintendent|gerente|coordenador|coordenadora|chefe|jefe|jefa|coordinador|coordinadora|teamleiter|teamleiterin|gruppenleiter|projektleiter|responsable|chef|encargado|課長|マネージャー|係長|主任',
    ),
  ],
  [
    0.35,
    phrases(
      'lead|team lead|principal|senior|sr|sênior|sénior|staff|líder|referent|シニア|リーダー',
    ),
  ],
  [0.1, phrases('assistant|assistente|asistente|assistentin|assistent|assistante|アシスタント')],
];

/** A title in words that none of the rows has, and no title at all. */
const OTHER = 0.25;
const NO_TITLE = 0.2;

/** How far up the title stands, 0 (nobody decides less) to 1 (nobody decides more). */
export function seniorityOf(title: string | undefined): number {
  if (title === undefined || title.trim() === '') return NO_TITLE;
  const words = plainWords(title);
  const row = SENIORITY.find(([, list]) => list.some((phrase) => hasPhrase(words, phrase)));
  return row?.[0] ?? OTHER;
}
