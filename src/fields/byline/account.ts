import type {Author, AuthorKind} from '../../article/article.js'

/** An author of whom no more is known than a name, and where it leads to. */
export const accountOf = (name: string, kind: AuthorKind, url: string | null = null): Author => ({
  name,
  kind,
  role: null,
  affiliation: null,
  location: null,
  url,
  email: null
})
