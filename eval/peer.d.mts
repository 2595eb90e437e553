/** @mozilla/readability on linkedom: HTML string to its article, `null` where it finds none. */
export declare function readArticle(html: string): object | null
