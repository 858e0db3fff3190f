/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TabBar } from '../../src/taskpane/components/tab-bar';

const tabs = (['a', 'b', 'c'] as const).map((id) => ({
  id,
  label: `Tab ${id}`,
  elementId: `tab-${id}`,
  panelId: `panel-${id}`,
}));

function Tabs() {
  const [selected, setSelected] = useState<'a' | 'b' | 'c'>('a');
  return <TabBar label="Tabs" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

function state(): string[] {
  return screen
    .getAllByRole('tab')
    .map((tab) => `${tab.textContent}${tab.getAttribute('aria-selected') === 'true' ? ' *' : ''}`);
}

test.each([
  ['{ArrowRight}', 'Tab b'],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Tab a'],
  ['{ArrowLeft}', 'Tab c'],
  ['{End}', 'Tab c'],
  ['{End}{Home}', 'Tab a'],
  ['{ArrowDown}', 'Tab a'],
])('%s selects and focuses %s', async (keys, expected) => {
  const user = userEvent.setup();
  render(<Tabs />);
  await user.tab();
  await user.keyboard(keys);
  expect(document.activeElement?.textContent).toBe(expected);
  expect(state().filter((tab) => tab.endsWith('*'))).toEqual([`${expected} *`]);
});

test('only the selected tab is a stop of the Tab key', async () => {
  const user = userEvent.setup();
  render(<Tabs />);
  await user.click(screen.getByRole('tab', { name: 'Tab b' }));
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Tab b');
});
