package org.transcript4j.examples.search;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.TranscriptParser;

/** Puts the turns of all files below folders into a new index. Whoever searches sees the old one until all is done. */
final class Indexing extends SimpleFileVisitor<Path> {

    private final TranscriptParser parser = TranscriptParser.create();
    private final Path index;
    private final IndexWriter writer;
    private final BiConsumer<Path, Exception> problems;

    private Indexing(Path index, IndexWriter writer, BiConsumer<Path, Exception> problems) {
        this.index = index;
        this.writer = writer;
        this.problems = problems;
    }

    /**
     * Makes an index, in place of the one that is there.
     *
     * @param problems takes what could not be read, and why; the rest goes through
     * @return the number of turns
     * @throws IOException if the index cannot be written
     */
    static int run(Path index, List<Path> folders, BiConsumer<Path, Exception> problems) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(TurnDocument.analyzer()).setOpenMode(OpenMode.CREATE);
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, config)) {
            Indexing indexing = new Indexing(index, writer, problems);
            for (Path folder : folders) {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, indexing);
            }
            return writer.getDocStats().numDocs;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        return Files.isSameFile(folder, index) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        ParseResult result;
        try {
            result = parser.parse(file);
        } catch (IOException | RuntimeException e) {
            problems.accept(file, e);
            return FileVisitResult.CONTINUE;
        }
        for (Turn turn : result.transcript().turns()) {
            var document = TurnDocument.of(file, turn, result);
            if (document.isPresent()) {
                writer.addDocument(document.get());
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.accept(file, e);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            problems.accept(folder, e);
        }
        return FileVisitResult.CONTINUE;
    }
}
