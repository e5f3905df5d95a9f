/**
 * Labels of fields that highlights and cards name by label only. Labels are translated and renamed,
 * so this is a last resort, and what it finds is marked as read by label. Sources: fact sheet §4.3
 * (en, pt-BR) and §4.3's Japanese list (ja).
 */
const LABELS: { readonly [label: string]: string } = {
  type: 'Type',
  tipo: 'Type',
  種別: 'Type',
  industry: 'Industry',
  setor: 'Industry',
  業種: 'Industry',
  rating: 'Rating',
  classificação: 'Rating',
  評価: 'Rating',
  phone: 'Phone',
  telefone: 'Phone',
  電話: 'Phone',
  website: 'Website',
  site: 'Website',
  'annual revenue': 'AnnualRevenue',
  'receita anual': 'AnnualRevenue',
  年間売上: 'AnnualRevenue',
  employees: 'NumberOfEmployees',
  funcionários: 'NumberOfEmployees',
  従業員数: 'NumberOfEmployees',
  stage: 'StageName',
  fase: 'StageName',
  amount: 'Amount',
  valor: 'Amount',
  'close date': 'CloseDate',
  'data de fechamento': 'CloseDate',
  title: 'Title',
  cargo: 'Title',
  email: 'Email',
  'e-mail': 'Email',
  status: 'Status',
  priority: 'Priority',
  prioridade: 'Priority',
  subject: 'Subject',
  assunto: 'Subject',
  'date opened': 'CreatedDate',
  'date/time opened': 'CreatedDate',
  'data de abertura': 'CreatedDate',
  'contact name': 'ContactId',
  'nome do contato': 'ContactId',
  role: 'Role',
  papel: 'Role',
  roles: 'Roles',
  papéis: 'Roles',
  'due date': 'ActivityDate',
  'data de vencimento': 'ActivityDate',
  quantity: 'Quantity',
  quantidade: 'Quantity',
  'usage end date': 'UsageEndDate',
  'contract end date': 'EndDate',
  'contract start date': 'StartDate',
  'order start date': 'EffectiveDate',
  'order amount': 'TotalAmount',
};

const NAMES = new Map(Object.entries(LABELS));

/** The API name of the field that a label means, where it is known. */
export function nameOfLabel(label: string): string | undefined {
  return NAMES.get(
    label
      .replace(/[:：]\s*$/, '')
      .trim()
      .toLowerCase(),
  );
}
