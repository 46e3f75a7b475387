package org.transcript4j.examples.batch;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path the file
 * @param place where it belongs below the folder that is written: its path below the folder that is read, or its name
 */
record InputFile(Path path, Path place) {}
