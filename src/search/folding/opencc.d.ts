/** The package types its functions, not its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs parted by `|`. */
  const table: string;
  export default table;
}
