/** What is taken of a pile, at most. Whatever is beyond is told with its name; the rest goes on. */
export const pileLimits = {
  /** Files of one archive, messages of one mailbox, rows of one table. */
  entries: 5_000,
  /** Bytes of an archive or a mailbox. */
  containerBytes: 2_000_000_000,
  /** Bytes that an archive within an archive, or a mailbox within one, may have: it is held in memory while it is opened. */
  innerContainerBytes: 100_000_000,
  /** Bytes that one archive unpacks to, with what is in the archives in it. */
  unpackedBytes: 1_000_000_000,
  /** How many times its packed size a file may unpack to, from `ratioFromBytes` on. Text packs to a tenth, rarely to a fiftieth. */
  ratio: 150,
  ratioFromBytes: 5_000_000,
  /** Bytes of one message with its attachments. */
  messageBytes: 60_000_000,
  /** Bytes of a table. */
  tableBytes: 60_000_000,
  /** Archives within archives are opened down to here: a file's own archive is 0. */
  depth: 1
} as const
