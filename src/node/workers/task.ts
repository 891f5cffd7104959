/** Work that a thread can do: a pure function of its input, so that neither the thread nor the moment changes the result. */
export interface Task<Input, Output> {
  run(input: Input): Output | Promise<Output>;
  /** Memory of the output that goes over to the caller instead of being copied. */
  transfer?(output: Output): ArrayBuffer[];
}

/** The memory behind typed arrays, each once. */
export const buffersOf = (...arrays: readonly ArrayBufferView[]): ArrayBuffer[] => [
  ...new Set(arrays.map((array) => array.buffer as ArrayBuffer)),
];
