/**
 * Symbols that mean one currency, by ISO 4217 code; `_` stands for a space. From CLDR 48: a symbol is
 * here when all locales that use it for standard formatting mean the same currency by it, or when the
 * few that do not (`£` in en-FK, en-GI, en-SH, en-SS) are outweighed a hundredfold. A letter and sign
 * in the other order (`$US`) need no line. The test holds this table against Intl.
 */
const SYMBOLS: { readonly [code: string]: string } = {
  AED: 'د.إ.',
  AFN: '؋',
  ALL: 'Lekë',
  AMD: '֏',
  ANG: 'NAf. NAf',
  AOA: 'Kz',
  ARS: 'AR$',
  AUD: 'A$ AU$ AUD$',
  AWG: 'Afl Afl.',
  AZN: '₼',
  BAM: 'KM КМ',
  BBD: 'Bds$ BB$',
  BDT: '৳',
  BGN: 'лв.',
  BHD: 'د.ب.',
  BIF: 'FBu',
  BMD: 'BM$',
  BND: 'BN$',
  BOB: 'Bs',
  BRL: 'R$ BR$',
  BSD: 'BS$',
  BTN: 'Nu.',
  BZD: 'BZ$',
  CAD: 'CA$',
  CDF: 'FC',
  CHF: 'SFr.',
  CLP: 'CL$',
  CNY: 'CN¥ 元',
  COP: 'CO$',
  CRC: '₡',
  CZK: 'Kč',
  DJF: 'Fdj',
  DKK: 'Dkr',
  DOP: 'RD$',
  DZD: 'د.ج. DA',
  EGP: 'ج.م. EG£ E£',
  ERN: 'Nfk',
  ETB: 'ብር',
  EUR: '€',
  FJD: 'FJ$',
  FKP: 'FK£',
  GBP: '£ GB£ UK£',
  GEL: '₾',
  GHS: 'GH₵ ₵',
  GIP: 'GI£',
  GNF: 'FG',
  GTQ: 'Q',
  GYD: 'GY$',
  HKD: 'HK$',
  HRK: 'kn',
  HUF: 'Ft',
  IDR: 'Rp',
  ILS: '₪ NIS',
  INR: '₹',
  IQD: 'د.ع.',
  IRR: 'ر.إ. ریال',
  ISK: 'Ikr',
  JMD: 'JM$',
  JOD: 'د.أ.',
  JPY: 'JP¥',
  KES: 'Ksh',
  KHR: '៛',
  KMF: 'CF',
  KRW: '₩ KR₩',
  KWD: 'د.ك.',
  KZT: '₸',
  LAK: '₭',
  LBP: 'ل.ل. LB£ L£',
  LKR: 'රු.',
  LYD: 'د.ل.',
  MAD: 'د.م.',
  MGA: 'Ar',
  MKD: 'ден. den',
  MNT: '₮',
  MOP: 'MOP$',
  MRU: 'أ.م. UM',
  MVR: 'Rf',
  MWK: 'MK',
  MXN: 'MX$',
  MYR: 'RM',
  MZN: 'MTn',
  NAD: 'NA$',
  NGN: '₦',
  NOK: 'Nkr',
  NPR: 'नेरू',
  NZD: 'NZ$ NZD$',
  OMR: 'ر.ع.',
  PAB: 'B/.',
  PEN: 'S/ S/.',
  PHP: '₱',
  PLN: 'zł',
  PYG: 'Gs. ₲',
  QAR: 'ر.ق.',
  RSD: 'din. дин.',
  RUB: '₽ руб.',
  RWF: 'RF',
  SAR: 'ر.س.',
  SBD: 'SI$ SB$',
  SCR: 'SCRu',
  SDG: 'ج.س.',
  SEK: 'Skr',
  SGD: 'S$ SG$',
  SLE: 'Le',
  SRD: 'SR$',
  STN: 'Db',
  SYP: 'ل.س. LS',
  THB: '฿ TH฿',
  TJS: 'сом.',
  TND: 'د.ت. DT',
  TOP: 'T$',
  TRY: '₺ TL',
  TTD: 'TT$',
  TWD: 'NT$',
  TZS: 'TSh',
  UAH: '₴ грн.',
  UGX: 'USh',
  USD: 'US$',
  UYU: 'UY$',
  UZS: 'soʻm сўм',
  VES: 'Bs.S',
  VND: '₫',
  VUV: 'VT',
  WST: 'WS$',
  XAF: 'FCFA FCF',
  XCD: 'EC$',
  XCG: 'Cg. Cg Cf ƒ Kg. ICg.',
  XOF: 'F_CFA CFA AAS',
  XPF: 'CFPF FCFP CFP',
  YER: 'ر.ي.',
  ZAR: 'R',
  ZWG: 'ZiG',
};

/** Symbols that several currencies share, or that are too short to tell. */
const SHARED = new Set(
  '$ ¥ kr kr. Kr Rs Rs. Br Br. lei leu Kn Tk Fr Fr. Kw Zk Zł zl Bs. Bs.F. Lt Ls'.split(' '),
);

let codes: Map<string, string> | undefined;

/** The table turned round: ISO 4217 codes by symbol. */
function codesBySymbol(): ReadonlyMap<string, string> {
  codes ??= new Map(
    Object.entries(SYMBOLS).flatMap(([code, symbols]) =>
      symbols.split(' ').map((each) => [each.replace('_', ' ').normalize('NFKC'), code] as const),
    ),
  );
  return codes;
}

const CODE = /^[A-Z]{3}$/;
/** `$US`, `$ CA`: the letters stand after the sign. */
const SIGN_FIRST = /^([$£¥]) ?([A-Z]+)$/;
/** A sign with at most a few letters, or a short word in capitals, or in another script. */
const SYMBOL =
  /^(?:[\p{L}\p{M}. ]{0,8}\p{Sc}[\p{L}\p{M}. ]{0,8}|[A-Z]{1,4}\.?|(?=.*\p{L})(?=.*[^\0-\u024f])[^\d(),%]{1,16})$/u;

/**
 * The currency that stands before or after an amount: its ISO 4217 code where the text or the table
 * above says which, else the symbol as shown; undefined when the text is no currency.
 */
export function currencyOf(affix: string): string | undefined {
  const code = codesBySymbol().get(affix);
  if (code) return code;
  // Classes of Unicode are slow to set up: the frequent symbols do not come to need them.
  if (CODE.test(affix) || SHARED.has(affix)) return affix;
  const turned = SIGN_FIRST.exec(affix);
  const turnedCode = turned && codesBySymbol().get(`${turned[2]}${turned[1]}`);
  return turnedCode || (SYMBOL.test(affix) ? affix : undefined);
}
