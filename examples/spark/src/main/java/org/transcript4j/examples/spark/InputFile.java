package org.transcript4j.examples.spark;

/**
 * A file to read.
 *
 * @param name its path below the folder that is read
 * @param length in bytes
 */
record InputFile(String name, long length) {}
