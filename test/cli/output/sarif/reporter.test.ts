import Ajv from 'ajv';
import { describeRules } from '../../../../src/app/describe-rules';
import { createSarifReporter } from '../../../../src/cli/output/sarif/reporter';
import type { FileReport } from '../../../../src/cli/report/check-report';
import type { Language } from '../../../../src/messages/language';
import { checkedFile, finding, HOSTILE, NOTHING, refusedFile } from '../sample-reports';
import published from './oasis/sarif-schema-2.1.0.json';

interface Text {
  readonly text: string;
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly help: Text }[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: Text;
      readonly locations: readonly Place[];
      readonly relatedLocations?: readonly Place[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly message: Text;
        readonly locations: readonly Place[];
      }[];
    }[];
  }[];
}

/** Written for draft 4, of which it uses nothing that later drafts changed besides these two. */
const { $schema: _draft, id: _id, ...schema } = published;
const conforms = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/,
    'date-time': true,
  },
}).compile(schema);

function write(files: readonly FileReport[], language: Language = 'vi'): Log {
  const reporter = createSarifReporter(language, describeRules(language));
  const pieces = [reporter.start(), ...files.map((file) => reporter.file(file))];
  const log: unknown = JSON.parse([...pieces, reporter.end(NOTHING)].join(''));
  conforms(log);
  expect(conforms.errors ?? []).toEqual([]);
  return log as Log;
}

const FILES = [
  checkedFile('nộp/xã A.xlsx', [
    finding(),
    finding({ severity: 'info', ruleId: 'row-numbering', related: [] }),
  ]),
  checkedFile('b.xlsx', [finding({ severity: 'warning' })]),
  refusedFile('hỏng [1].xlsx', 'Tệp rỗng.'),
];

test('the schema tells SARIF from what only looks like it', () => {
  expect(conforms({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test.each<Language>(['vi', 'en'])('the log is SARIF 2.1.0, in %s', (language) => {
  const [run] = write(FILES, language).runs;
  expect(run!.results).toHaveLength(3);
  expect(write([], language).runs[0]!.results).toEqual([]);
});

test('a result names its rule, level, file and cell', () => {
  const [run] = write(FILES).runs;
  const [first, second, third] = run!.results;
  expect(run!.results.map(({ level }) => level)).toEqual(['error', 'note', 'warning']);
  const { rules } = run!.tool.driver;
  for (const { ruleId, ruleIndex } of run!.results) expect(rules[ruleIndex]!.id).toBe(ruleId);
  expect(rules[first!.ruleIndex]!.help.text).toContain('Thông tư 07/2021/TT-BLĐTBXH');
  const [place] = first!.locations;
  expect(decodeURI(place!.physicalLocation.artifactLocation.uri)).toBe('nộp/xã A.xlsx');
  expect(place!.logicalLocations![0]).toMatchObject({ fullyQualifiedName: "'Phụ lục'!E7" });
  expect(first!.relatedLocations).toHaveLength(2);
  expect(second!.relatedLocations).toBeUndefined();
  expect(first!.partialFingerprints).toEqual(third!.partialFingerprints);
  expect(first!.partialFingerprints).not.toEqual(second!.partialFingerprints);
});

test('a file that was not read is a notification', () => {
  const [invocation] = write(FILES).runs[0]!.invocations;
  expect(invocation!.executionSuccessful).toBe(false);
  const [notification] = invocation!.toolExecutionNotifications;
  expect(notification!.message.text).toBe('Tệp rỗng.');
  expect(notification!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(
    'h%E1%BB%8Fng%20%5B1%5D.xlsx',
  );
});

test('words of a workbook become no link, placeholder, scheme or control character', () => {
  const hostile = finding({ sheet: HOSTILE, message: HOSTILE });
  const path = 'javascript:alert(1).xlsx';
  const [run] = write([checkedFile(path, [hostile]), refusedFile(path, HOSTILE)]).runs;
  const [result] = run!.results;
  expect(result!.message.text).toContain('\\[bấm\\](javascript:alert(1)) {{0}}');
  expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^javascript%3A/);
  expect(JSON.stringify(run!.results)).not.toMatch(/\\u00[01]|[\u007F-\u009F\u202A-\u202E]/);
});

test('a path from the root is a file address', () => {
  const [run] = write([checkedFile('/nộp/a#1.xlsx', [finding()])]).runs;
  const { uri } = run!.results[0]!.locations[0]!.physicalLocation.artifactLocation;
  expect(uri).toBe('file:///n%E1%BB%99p/a%231.xlsx');
});
