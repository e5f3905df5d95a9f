/** API names of fields by what a language calls them, in small letters. */
type Labels = { readonly [label: string]: string };

/**
 * Labels of fields that highlights and cards name by label only, by language. Labels are translated
 * and renamed, so this is a last resort, and what it finds is marked as read by label. Where two words
 * for a field were seen, both are here: a label that no org uses costs nothing.
 */
export const LABELS = {
  /** Fact sheet §4.3, H. */
  en: {
    type: 'Type',
    industry: 'Industry',
    rating: 'Rating',
    phone: 'Phone',
    website: 'Website',
    'annual revenue': 'AnnualRevenue',
    employees: 'NumberOfEmployees',
    stage: 'StageName',
    amount: 'Amount',
    'close date': 'CloseDate',
    title: 'Title',
    email: 'Email',
    status: 'Status',
    priority: 'Priority',
    subject: 'Subject',
    'date opened': 'CreatedDate',
    'date/time opened': 'CreatedDate',
    'contact name': 'ContactId',
    role: 'Role',
    roles: 'Roles',
    'due date': 'ActivityDate',
    quantity: 'Quantity',
    'usage end date': 'UsageEndDate',
    'contract end date': 'EndDate',
    'contract start date': 'StartDate',
    'order start date': 'EffectiveDate',
    'order amount': 'TotalAmount',
  },
  /** Fact sheet §4.3, H. */
  pt: {
    tipo: 'Type',
    setor: 'Industry',
    classificação: 'Rating',
    telefone: 'Phone',
    site: 'Website',
    'receita anual': 'AnnualRevenue',
    funcionários: 'NumberOfEmployees',
    fase: 'StageName',
    valor: 'Amount',
    'data de fechamento': 'CloseDate',
    cargo: 'Title',
    'e-mail': 'Email',
    status: 'Status',
    prioridade: 'Priority',
    assunto: 'Subject',
    'data de abertura': 'CreatedDate',
    'nome do contato': 'ContactId',
    papel: 'Role',
    papéis: 'Roles',
    'data de vencimento': 'ActivityDate',
    quantidade: 'Quantity',
  },
  /**
   * Account and Title: "Default Salesforce Field Mapping" in Marketo's documentation (github
   * AdobeDocs/marketo.es-ES), M. The rest: general knowledge of the Spanish interface, L.
   */
  es: {
    tipo: 'Type',
    sector: 'Industry',
    clasificación: 'Rating',
    valoración: 'Rating',
    teléfono: 'Phone',
    'sitio web': 'Website',
    'ingresos anuales': 'AnnualRevenue',
    empleados: 'NumberOfEmployees',
    etapa: 'StageName',
    importe: 'Amount',
    'fecha de cierre': 'CloseDate',
    título: 'Title',
    'correo electrónico': 'Email',
    estado: 'Status',
    prioridad: 'Priority',
    asunto: 'Subject',
    'fecha de apertura': 'CreatedDate',
    'fecha/hora de apertura': 'CreatedDate',
    'nombre del contacto': 'ContactId',
    función: 'Role',
    funciones: 'Roles',
    'fecha de vencimiento': 'ActivityDate',
    cantidad: 'Quantity',
    'fecha de finalización del contrato': 'EndDate',
    'fecha de inicio del contrato': 'StartDate',
    'fecha de inicio del pedido': 'EffectiveDate',
    'importe del pedido': 'TotalAmount',
  },
  /**
   * Account and Title: the same page in German (github AdobeDocs/marketo.de-DE), M; Schlusstermin: code
   * that reads exports of German orgs, M. The rest: general knowledge of the German interface, L.
   */
  de: {
    typ: 'Type',
    branche: 'Industry',
    bewertung: 'Rating',
    telefon: 'Phone',
    website: 'Website',
    jahresumsatz: 'AnnualRevenue',
    mitarbeiter: 'NumberOfEmployees',
    phase: 'StageName',
    betrag: 'Amount',
    schlusstermin: 'CloseDate',
    titel: 'Title',
    'e-mail': 'Email',
    status: 'Status',
    priorität: 'Priority',
    betreff: 'Subject',
    eröffnungsdatum: 'CreatedDate',
    kontaktname: 'ContactId',
    rolle: 'Role',
    rollen: 'Roles',
    fälligkeitsdatum: 'ActivityDate',
    menge: 'Quantity',
    vertragsenddatum: 'EndDate',
    vertragsstartdatum: 'StartDate',
    auftragsstartdatum: 'EffectiveDate',
    auftragsbetrag: 'TotalAmount',
  },
  /**
   * Account and Title: the same page in French (github AdobeDocs/marketo.fr-FR), M. The rest: general
   * knowledge of the French interface, L.
   */
  fr: {
    type: 'Type',
    "secteur d'activité": 'Industry',
    industrie: 'Industry',
    évaluation: 'Rating',
    classement: 'Rating',
    téléphone: 'Phone',
    'site web': 'Website',
    "chiffre d'affaires annuel": 'AnnualRevenue',
    employés: 'NumberOfEmployees',
    étape: 'StageName',
    montant: 'Amount',
    'date de clôture': 'CloseDate',
    'date de fermeture': 'CloseDate',
    titre: 'Title',
    'e-mail': 'Email',
    statut: 'Status',
    priorité: 'Priority',
    objet: 'Subject',
    sujet: 'Subject',
    "date d'ouverture": 'CreatedDate',
    "date/heure d'ouverture": 'CreatedDate',
    'nom du contact': 'ContactId',
    rôle: 'Role',
    rôles: 'Roles',
    "date d'échéance": 'ActivityDate',
    quantité: 'Quantity',
    'date de fin du contrat': 'EndDate',
    'date de début du contrat': 'StartDate',
    'date de début de la commande': 'EffectiveDate',
    'montant de la commande': 'TotalAmount',
  },
  /**
   * Account: fact sheet §4.3's Japanese list, H. フェーズ, 完了予定日 and 金額: object reference "Opportunity"
   * and "OpportunityHistory" in Japanese (developer.salesforce.com, atlas.ja-jp), H. The rest: general
   * knowledge of the Japanese interface, L.
   */
  ja: {
    種別: 'Type',
    業種: 'Industry',
    評価: 'Rating',
    電話: 'Phone',
    'web サイト': 'Website',
    webサイト: 'Website',
    年間売上: 'AnnualRevenue',
    従業員数: 'NumberOfEmployees',
    フェーズ: 'StageName',
    金額: 'Amount',
    完了予定日: 'CloseDate',
    役職: 'Title',
    メール: 'Email',
    状況: 'Status',
    優先度: 'Priority',
    件名: 'Subject',
    取引先責任者名: 'ContactId',
    '取引先責任者 名': 'ContactId',
    ロール: 'Role',
    期日: 'ActivityDate',
    数量: 'Quantity',
    契約終了日: 'EndDate',
    契約開始日: 'StartDate',
    注文開始日: 'EffectiveDate',
    注文金額: 'TotalAmount',
  },
} as const satisfies { readonly [language: string]: Labels };

/** Of all languages at once: what language a page is in is no more than a hint. */
const NAMES = new Map(Object.values<Labels>(LABELS).flatMap((labels) => Object.entries(labels)));

/** The API name of the field that a label means, where it is known. */
export function nameOfLabel(label: string): string | undefined {
  return NAMES.get(
    label
      .normalize('NFC')
      .replace(/’/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/ ?[:：] ?$/, '')
      .trim()
      .toLowerCase(),
  );
}
