import { samples } from '../../../src/templates';
import {
  haiHoaServices,
  haQuangServices,
  thuaThienHueServices,
} from '../../../src/templates/service-indicators/sample';
import { services } from '../../fixtures/hai-hoa-2024';
import { inShort } from '../../support/findings';
import { useUniverStore } from '../../support/univer/use-univer-store';
import { calculate } from '../support/calculated';
import { compileSample, findingsOfSample } from '../support/checked';
import { typedFigures } from '../support/typed-figures';

const store = useUniverStore();

/** `ít nhất 95%` as a statement says it. */
function saidBy({ operator, value, unit }: Readonly<Record<string, unknown>>): string {
  const bound = operator === '=' ? '' : `${String(operator)} `;
  return `${bound}${String(value).replace('.', ',')}${String(unit)}`;
}

describe('the targets of Hải Hòa', () => {
  it('are those of its plan', () => {
    const said = haiHoaServices.listed!.map((row) => saidBy(row).toLocaleLowerCase('vi'));
    expect(said).toEqual(
      services.statements.map(({ says }) => String(says).toLocaleLowerCase('vi')),
    );
  });

  it('ask for the impossible once, in the sheet and in a check', async () => {
    const compiled = compileSample(haiHoaServices);
    const result = await calculate(store(), compiled, typedFigures(haiHoaServices, compiled));
    const row = compiled.table.rows.findIndex(({ label }) => label.includes('nước sinh hoạt'));
    expect(result.checks()).toEqual({ [row]: 'Tỷ lệ phải từ 0 đến 100.' });
    expect(result.marked()).toEqual([String(row)]);
    const findings = findingsOfSample(haiHoaServices);
    expect(findings.map(({ severity, ruleId }) => [severity, ruleId])).toEqual([
      ['error', 'impossible-bound'],
    ]);
  });
});

const sound = samples.filter(
  ({ id, templateId }) => templateId === 'service-indicators' && id !== haiHoaServices.id,
);

it.each(sound.map((sample) => [sample.id, sample] as const))(
  'says nothing of the targets of %s',
  async (_, sample) => {
    const compiled = compileSample(sample);
    const result = await calculate(store(), compiled, typedFigures(sample, compiled));
    expect(result.checks()).toEqual({});
    expect(findingsOfSample(sample).map(inShort)).toEqual([]);
  },
);

it('keeps a target that is no share beside those that are', () => {
  const { units } = { units: thuaThienHueServices.listed! };
  expect(units.filter(({ unit }) => unit !== '%').map(saidBy)).toEqual([
    'ít nhất 1000hộ',
    'khoảng 2050người',
  ]);
});

it('starts from where the plan says that it starts', () => {
  // "lên 48,8% (tăng 1,2% so với cuối năm 2022)", and 47,6% at the end of 2022
  const trained = haQuangServices.listed!.find(({ change }) => change !== undefined)!;
  expect(Number(trained['baseline']) + Number(trained['change'])).toBeCloseTo(48.8, 10);
  expect(trained['value']).toBe(48.8);
});
