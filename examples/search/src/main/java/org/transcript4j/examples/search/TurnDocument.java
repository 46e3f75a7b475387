package org.transcript4j.examples.search;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.transcript4j.Speaker;
import org.transcript4j.Turn;
import org.transcript4j.parse.ParseResult;

/** A turn as the index holds it. */
final class TurnDocument {

    static final String TEXT = "text";
    static final String SPEAKER = "speaker";
    static final String FILE = "file";
    static final String NAME = "name";
    static final String LINES = "lines";

    private TurnDocument() {}

    /** Words of any language, in lower case. */
    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new LowerCaseFilter(words));
            }

            /** So that no phrase reaches from one name into the next. */
            @Override
            public int getPositionIncrementGap(String field) {
                return 100;
            }
        };
    }

    /** The document of a turn; none if nothing is said in it. */
    static Optional<Document> of(Path file, Turn turn, ParseResult result) {
        if (turn.text().isBlank()) {
            return Optional.empty();
        }
        Document document = new Document();
        document.add(new StoredField(FILE, file.toString()));
        document.add(new StoredField(NAME, turn.speakerName()));
        document.add(new StoredField(LINES, TurnLines.of(turn, result).toString()));
        document.add(new TextField(TEXT, turn.text(), Store.YES));
        for (Speaker speaker : turn.speakers()) {
            document.add(new TextField(SPEAKER, speaker.name(), Store.NO));
            // Who is Ana Bell here may be BELL there.
            speaker.labels().forEach(label -> document.add(new TextField(SPEAKER, label, Store.NO)));
        }
        return Optional.of(document);
    }
}
