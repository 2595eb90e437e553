declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    xml?: boolean
    transportLayerEncodingLabel?: string
    defaultEncoding?: string
  }
  /** The name of the encoding that a browser would read the bytes in; `defaultEncoding` where nothing says. */
  function sniff(bytes: Uint8Array, options?: SniffOptions): string
  export = sniff
}
