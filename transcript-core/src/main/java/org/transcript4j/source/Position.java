package org.transcript4j.source;

/**
 * A place in a text, as people count.
 *
 * @param line the line, 1-based; lines end with LF, CRLF or CR and with nothing else
 * @param column the column, 1-based, in UTF-16 code units
 */
public record Position(int line, int column) {}
