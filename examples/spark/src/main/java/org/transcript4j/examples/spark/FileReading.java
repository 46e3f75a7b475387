package org.transcript4j.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.transcript4j.Turn;
import org.transcript4j.parse.TranscriptParser;

/**
 * The core of the job: names of files in, rows of turns out. What cannot be read is told and the others go through. One file
 * is in memory at a time.
 */
final class FileReading implements FlatMapFunction<List<String>, Row> {

    private static final long serialVersionUID = 1L;

    /** One for all tasks of an executor. */
    private static final TranscriptParser PARSER = TranscriptParser.create();

    private final InputFolder folder;
    private final BadFiles bad;

    FileReading(InputFolder folder, BadFiles bad) {
        this.folder = folder;
        this.bad = bad;
    }

    @Override
    public Iterator<Row> call(List<String> files) {
        return new Rows(files.iterator());
    }

    private Iterator<Row> read(String file) {
        List<Turn> turns;
        try (InputStream stream = folder.open(file)) {
            turns = PARSER.parse(stream).transcript().turns();
        } catch (IOException | RuntimeException e) {
            bad.add(file, reason(e));
            return Collections.emptyIterator();
        }
        return IntStream.range(0, turns.size())
                .mapToObj(index -> TurnTable.row(file, index, turns.get(index)))
                .iterator();
    }

    static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** The rows of one file after the other. A flat map of streams would hold those of a whole file. */
    private final class Rows implements Iterator<Row> {

        private final Iterator<String> files;
        private Iterator<Row> current = Collections.emptyIterator();

        Rows(Iterator<String> files) {
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && files.hasNext()) {
                current = read(files.next());
            }
            return current.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
