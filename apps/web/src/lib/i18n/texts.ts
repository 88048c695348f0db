/** The shape of a text file with any words in it: the English file is typed by the German one. */
export type TextsLike<T> = { [K in keyof T]: T[K] extends string ? string : TextsLike<T[K]> };

export type Texts = { [key: string]: string | Texts };
