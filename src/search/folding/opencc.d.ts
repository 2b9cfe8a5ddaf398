/** The package types its functions, not its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs parted by `|`. */
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TWPhrases' {
  /** `mainland taiwan` pairs in traditional signs, parted by `|`. */
  const table: string;
  export default table;
}
