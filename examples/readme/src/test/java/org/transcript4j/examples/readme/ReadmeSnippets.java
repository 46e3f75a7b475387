package org.transcript4j.examples.readme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.transcript4j.Entry;
import org.transcript4j.Speaker;
import org.transcript4j.Transcript;
import org.transcript4j.Turn;
import org.transcript4j.jackson.TranscriptJsonReader;
import org.transcript4j.jackson.TranscriptJsonWriter;
import org.transcript4j.parse.ParseResult;
import org.transcript4j.parse.SpeakerLabelRules;
import org.transcript4j.parse.TranscriptParser;
import org.transcript4j.rule.LabelMatch;
import org.transcript4j.rule.LineView;
import org.transcript4j.rule.SpeakerLabelRule;
import org.transcript4j.source.ParseLimits;
import org.transcript4j.write.TranscriptWriter;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** The code of the README, line by line. */
final class ReadmeSnippets {

    private ReadmeSnippets() {}

    static void parse() throws IOException {
        TranscriptParser parser = TranscriptParser.create();
        Transcript transcript = parser.parse(Path.of("interview.txt")).transcript();
        for (Turn turn : transcript.turns()) {
            System.out.println(turn.speakerName() + ": " + turn.text());
        }
    }

    static TranscriptParser configured() {
        TranscriptParser parser = TranscriptParser.builder()
                .knownSpeaker("Ana Bell", "BELL", "AB")
                .charset(StandardCharsets.ISO_8859_1)
                .limits(ParseLimits.DEFAULT.withMaxCharacters(1_000_000))
                .build();
        return parser;
    }

    static Transcript json(Transcript transcript) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(transcript);
        Transcript same = mapper.readValue(json, Transcript.class);
        return same;
    }

    static void lines(JsonMapper mapper, Path file, List<Transcript> transcripts) {
        try (SequenceWriter lines = mapper.writer().withRootValueSeparator("\n").writeValues(file)) {
            lines.writeAll(transcripts);
        }
        try (MappingIterator<Transcript> lines =
                mapper.readerFor(Transcript.class).readValues(file)) {
            lines.forEachRemaining(next -> System.out.println(next.turns().size()));
        }
    }

    static void entryByEntry(JsonMapper mapper, Path file, List<Speaker> speakers, List<Entry> entries) {
        Transcript header = Transcript.builder().title("A long hearing").build();
        try (var writer =
                TranscriptJsonWriter.start(mapper.createGenerator(file, JsonEncoding.UTF8), header, speakers)) {
            entries.forEach(writer::write);
        }
        try (var reader = TranscriptJsonReader.open(mapper.createParser(file))) {
            reader.forEachRemaining(entry -> System.out.println(entry));
        }
    }

    static Transcript pattern() {
        TranscriptParser parser = TranscriptParser.builder()
                .labelRule(SpeakerLabelRules.pattern("^~(?<speaker>\\w+)~ (?<text>.*)$"))
                .build();
        String text = "~ana~ Good evening.\n~rui~ Hello, Ana.\n";
        Transcript transcript = parser.parse(text).transcript();
        return transcript;
    }

    static SpeakerLabelRule rule() {
        SpeakerLabelRule tildes = line -> {
            int end = line.toString().indexOf('~', 1);
            boolean found = end > 1 && line.charAt(0) == '~';
            return found ? Optional.of(LabelMatch.label(1, end, end + 1)) : Optional.empty();
        };
        assert tildes.match(LineView.of("~ana~ Good evening.")).isPresent();
        return tildes;
    }

    static void explain() throws IOException {
        TranscriptParser parser = TranscriptParser.builder().explain(true).build();
        ParseResult result = parser.parse(Path.of("interview.txt"));
        System.out.println(result.explanation());
        result.diagnostics().forEach(problem -> System.out.println(problem.message()));
    }

    static String print(Transcript transcript) {
        String text = TranscriptWriter.markdown().withFullNames(true).toString(transcript);
        return text;
    }
}
