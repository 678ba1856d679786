import { describe, expect, it } from 'vitest';
import { asName, inFormat, insert, mark, nextVariable, rename, retype, variablesOf, without, withSample } from './words';

const words = (text: string, samples: Record<string, string> = {}) => ({ text, samples });

describe('variables', () => {
  it('are found once each, names as they appear and numbers in their order', () => {
    expect(variablesOf('{{b}} {{ a }} {{b}}')).toEqual(['b', 'a']);
    expect(variablesOf('{{2}} {{1}} {{10}}')).toEqual(['1', '2', '10']);
    expect(variablesOf('{{a b}} {{#x}} {x}')).toEqual([]);
  });

  it('keep their samples while the text changes, also when a name is typed anew', () => {
    const noor = words('Hi {{name}}!', { name: 'Noor' });
    const typing = ['Hi {{nam}}!', 'Hi {{na}}!', 'Hi {{nat}}!'].reduce(retype, noor);
    expect(typing).toEqual(words('Hi {{nat}}!', { nat: 'Noor' }));
    const gone = retype(noor, 'Hi {{name}!');
    expect(retype(gone, 'Hi {{name}}!').samples).toEqual({ name: 'Noor' });
  });

  it('are renamed wherever they stand', () => {
    expect(rename(words('{{a}}, {{b}}, {{ a }}', { a: '1', b: '2' }), 'a', 'c')).toEqual(words('{{c}}, {{b}}, {{c}}', { c: '1', b: '2' }));
    expect(rename(words('{{a}} {{b}}', { a: '1', b: '2' }), 'a', 'b')).toEqual(words('{{b}} {{b}}', { b: '2' }));
  });

  it('are removed with the space before them; numbers behind move up', () => {
    expect(without(words('Hi {{name}}, welcome', { name: 'Noor' }), 'name')).toEqual(words('Hi, welcome'));
    expect(without(words('{{1}} of {{2}} and {{3}}', { 1: 'a', 2: 'b', 3: 'c' }), '2')).toEqual(words('{{1}} of and {{2}}', { 1: 'a', 2: 'c' }));
  });

  it('change between names and numbers with their samples', () => {
    const named = words('{{b}} {{a}} {{b}}', { a: '1', b: '2' });
    expect(inFormat(named, 'positional')).toEqual(words('{{1}} {{2}} {{1}}', { 1: '2', 2: '1' }));
    expect(inFormat(words('{{2}} {{1}}', { 1: 'x', 2: 'y' }), 'named')).toEqual(words('{{value_2}} {{value_1}}', { value_1: 'x', value_2: 'y' }));
  });

  it('get a name that nobody has', () => {
    expect(nextVariable('{{1}} {{3}}', 'positional')).toBe('4');
    expect(nextVariable('{{value_1}}', 'named')).toBe('value_2');
    expect(nextVariable('', 'named', 'first_name')).toBe('first_name');
    expect(nextVariable('{{first_name}}', 'named', 'first_name')).toBe('first_name_2');
    expect(asName('Order №-Number 1')).toBe('order_number_1');
  });

  it('take a sample', () => {
    expect(withSample(words('{{a}}'), 'a', 'x').samples).toEqual({ a: 'x' });
  });
});

describe('typing', () => {
  it('puts something in place of what is selected', () => {
    expect(insert('Hello you', { start: 6, end: 9 }, '🎉')).toEqual({ text: 'Hello 🎉', start: 8, end: 8 });
  });

  it('marks words, and takes the marks away again', () => {
    const bold = mark('a big sale', { start: 2, end: 6 }, '*');
    expect(bold).toEqual({ text: 'a *big* sale', start: 3, end: 6 });
    expect(mark(bold.text, bold, '*')).toEqual({ text: 'a big sale', start: 2, end: 5 });
    expect(mark('', { start: 0, end: 0 }, '```')).toEqual({ text: '``````', start: 3, end: 3 });
  });
});
