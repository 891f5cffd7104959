/** Whether two numbers are the same digits in another order (17, 71): a slip of whoever typed one of them, hardly a new count. */
export function areTransposed(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  return x !== y && x.length === y.length && sorted(x) === sorted(y);
}

const sorted = (digits: string): string => [...digits].sort().join('');
