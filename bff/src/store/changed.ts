/**
 * The columns of a row that are no longer what they were. An engine writes anew every index of a column that a statement sets,
 * were it to the value it has.
 */
export const changedColumns = <R extends object>(before: R, after: R): Partial<R> =>
  Object.fromEntries(
    Object.entries(after).filter(([column, value]) => value !== before[column as keyof R]),
  ) as Partial<R>
