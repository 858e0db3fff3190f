import { targetAllocation } from '../../src/templates/target-allocation/definition';

type Data = Record<string, unknown>;

/** A template with twenty faults, and where a reader must be sent for each. */
export function faultyTemplate(): { readonly data: unknown; readonly paths: readonly string[] } {
  const data = JSON.parse(JSON.stringify(targetAllocation)) as Data & {
    columns: Data[];
    parameters: { fields: Data[] }[];
    groups: Data[];
    heading: Data;
    totalLabel: Data;
    checks: Data[];
  };
  const at = (key: string) => data.columns.findIndex((column) => column['key'] === key);
  const [poor, rate, remaining] = ['poorBegin', 'poorRateBegin', 'poorEnd'].map(at) as [
    number,
    number,
    number,
  ];
  const checks = data.checks.length;
  const groups = data.groups.length;
  data['id'] = 'Mẫu của sở';
  data['version'] = '1';
  data['title'] = { vi: 'Biểu của sở' };
  data['rateDecimals'] = 9;
  data['numberFormats'] = { count: '#,##0' };
  data['programme'] = 'chuong-trinh-la';
  delete data['indexColumn'];
  data['màu'] = 'xanh';
  data.columns[poor]!['width'] = 5;
  data.columns[at('poorReduction')]!['header'] = 'Giảm {tháng}';
  data.columns[rate]!['dimensions'] = { measure: 'hộ nghèo' };
  data.columns[remaining]!['derive'] = { relation: 'remaining', begin: 'poorStart', reduction: 7 };
  data.columns.push({ ...data.columns[poor], header: 'Hộ nghèo', width: 60, group: 'lạ' });
  data.groups.push({ key: 'poorGroup', header: 'Hộ nghèo' });
  data.heading['title'] = 'KẾ HOẠCH {quý}';
  data.totalLabel['bottom'] = '';
  data.checks.push({ kind: 'atMost', parts: [], whole: 'poorBegin' });
  data.checks.push({ kind: 'atMost', parts: ['nobody'], whole: 'poorBegin' });
  data.parameters[0]!.fields.push({ ...data.parameters[0]!.fields[0] });
  const fields = data.parameters[0]!.fields.length;
  const columns = data.columns.length;
  return {
    data,
    paths: [
      'id',
      'version',
      'title.en',
      'rateDecimals',
      'numberFormats.rate',
      'programme',
      'indexColumn',
      'màu',
      `columns[${poor}].width`,
      `columns[${at('poorReduction')}].header`,
      `columns[${rate}].dimensions.measure`,
      `columns[${remaining}].derive.reduction`,
      `columns[${columns - 1}].key`,
      `columns[${columns - 1}].group`,
      `groups[${groups}].key`,
      'heading.title',
      'totalLabel.bottom',
      `checks[${checks}].parts`,
      `checks[${checks + 1}].parts[0]`,
      `parameters[0].fields[${fields - 1}].path`,
    ],
  };
}
