/** News agencies as datelines name them, also with a bureau or a day: "dpa-AFX", "AFP/12". */
export const AGENCIES =
  /^(?:afp|ap|apa|awp|dapd|ddp|dpa|dts|epd|itar-tass|kna|reuters|ria|sda|sid|sputnik|tass|xinhua)(?:[-/.][\p{L}\d/-]*)?$/iu;
