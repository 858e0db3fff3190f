import type { Draw } from './draw';
import { unit, type BodyNode } from './table-spec';

const COMMUNES = [
  ...['Xã Tân Lập', 'Xã Phú Mỹ', 'Xã Đông Sơn', 'Xã Bình Thuận', 'Xã Hòa Bình', 'Xã Yên Khê'],
  ...['Xã Cẩm Thủy', 'Xã Thạch Lâm', 'Xã Vĩnh Hảo', 'Xã Nậm Tăm', 'Xã Mường Lai', 'Xã Tà Sì'],
  ...['Phường Quang Trung', 'Phường Bắc Hà', 'Thị trấn Nông Cống', 'Xã Sơn Thịnh (cũ)'],
];
const VILLAGES = ['Thôn Trung', 'Thôn 2', 'Bản Nà Lốc', 'Xóm Đồng Chùa', 'Tổ dân phố 4', 'Thôn Hạ'];
const DISTRICTS = ['Huyện Bảo Lâm', 'Huyện Đồng Văn', 'Thị xã Nghi Hòa', 'Huyện Ba Chẽ'];

export type Body = (draw: Draw) => BodyNode[];

export interface TotalWords {
  readonly text: string;
  readonly at: 'top' | 'bottom';
}

/** Places one below another, with a total row above or below them. */
export function flat(total: TotalWords | undefined, names?: readonly string[]): Body {
  return (draw) => {
    const chosen = names ?? draw.pick([COMMUNES, VILLAGES, COMMUNES]);
    const places = draw
      .some(chosen, draw.int(4, Math.min(12, chosen.length)))
      .map((name, position) => unit(position + 1, name));
    return total ? [whole(total, places)] : places;
  };
}

function whole({ text, at }: TotalWords, children: readonly BodyNode[]): BodyNode {
  return { index: null, label: text, role: 'total', children, sumBelow: at === 'bottom' };
}

interface SectionWords {
  readonly index: string | null;
  readonly label: string;
}

interface SectionStyle {
  /** Sections without figures are headings only. */
  readonly figures: boolean;
  readonly restart: boolean;
  /** `Cộng khu vực I` under its places instead of figures in the section's own row. */
  readonly below?: (section: SectionWords) => string;
}

/** Places under sections. */
export function sectioned(
  total: TotalWords | undefined,
  sections: readonly SectionWords[],
  { figures, restart, below }: SectionStyle,
): Body {
  return (draw) => {
    let number = 0;
    const names = [...COMMUNES];
    const parts = sections.flatMap((section): BodyNode[] => {
      if (restart) number = 0;
      const children = Array.from({ length: draw.int(2, 5) }, () =>
        unit(++number, names.splice(draw.int(0, names.length - 1), 1)[0]!),
      );
      if (below) {
        const heading: BodyNode = { ...section, role: 'heading', children: [] };
        const sum: BodyNode = {
          index: null,
          label: below(section),
          role: 'subtotal',
          children,
          sumBelow: true,
        };
        return [heading, sum];
      }
      return figures
        ? [{ ...section, role: 'subtotal', children }]
        : [{ ...section, role: 'heading', children: [] }, ...children];
    });
    return total ? [whole(total, parts)] : parts;
  };
}

/** Districts with their communes, told apart by numbering or by nothing but their names. */
export function nested(total: TotalWords | undefined, numbered: boolean): Body {
  return (draw) => {
    const names = COMMUNES.filter((name) => /^(Xã|Thị trấn)/.test(name));
    const districts = draw.some(DISTRICTS, draw.int(2, 3)).map((district, position): BodyNode => ({
      index: numbered ? (['I', 'II', 'III'][position] ?? null) : null,
      label: district,
      role: 'subtotal',
      children: Array.from({ length: draw.int(2, 4) }, (_, place) =>
        unit(numbered ? place + 1 : null, names.splice(draw.int(0, names.length - 1), 1)[0]!),
      ),
    }));
    return total ? [whole(total, districts)] : districts;
  };
}

interface ProgrammeWords {
  readonly total: TotalWords;
  readonly project: (number: number, name: string) => readonly [BodyNode['index'], string];
  readonly subproject: (
    project: number,
    number: number,
    name: string,
  ) => readonly [BodyNode['index'], string];
}

const PROJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, xã ĐBKK', []],
  ['Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', []],
  [
    'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
    ['Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', 'Cải thiện dinh dưỡng'],
  ],
  [
    'Phát triển giáo dục nghề nghiệp, việc làm bền vững',
    [
      'Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn',
      'Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng',
      'Hỗ trợ việc làm bền vững',
    ],
  ],
  ['Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo', []],
  [
    'Truyền thông và giảm nghèo về thông tin',
    ['Giảm nghèo về thông tin', 'Truyền thông về giảm nghèo đa chiều'],
  ],
  [
    'Nâng cao năng lực và giám sát, đánh giá Chương trình',
    ['Nâng cao năng lực thực hiện Chương trình', 'Giám sát, đánh giá'],
  ],
];

/** The programme's projects with their sub-projects. Source: QĐ 90/QĐ-TTg, 18/01/2022. */
export function programme(words: ProgrammeWords): Body {
  return (draw) => {
    const kept = draw.some([...PROJECTS.keys()], draw.int(4, 7));
    const projects = kept.map((position): BodyNode => {
      const [name, parts] = PROJECTS[position]!;
      const [index, label] = words.project(position + 1, name);
      const children = parts.map((part, at): BodyNode => {
        const [partIndex, partLabel] = words.subproject(position + 1, at + 1, part);
        return unit(partIndex, partLabel, `DA${position + 1}.${at + 1}`);
      });
      const node = `DA${position + 1}`;
      return { index, label, role: children.length > 0 ? 'subtotal' : 'unit', children, node };
    });
    return [{ ...whole(words.total, projects), node: 'DA' }];
  };
}
