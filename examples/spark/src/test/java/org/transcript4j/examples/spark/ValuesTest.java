package org.transcript4j.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.transcript4j.Transcript;
import org.transcript4j.parse.TranscriptParser;

/** For jobs of your own: transcripts themselves go from machine to machine. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {Local.JAVA, Local.KRYO})
    void transcriptsTravel(String serializer) throws IOException {
        TranscriptParser parser = TranscriptParser.create();
        List<Transcript> transcripts = List.of(
                parser.parse(Local.INTERVIEW).transcript(),
                parser.parse(Local.CAPTIONS).transcript(),
                parser.parse(Local.RECOGNISED).transcript());
        try (SparkSession spark = Local.session(serializer)) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

            List<Transcript> back = context.parallelize(List.of(0, 1, 2), 3)
                    .map(i -> TranscriptParser.create()
                            .parse(List.of(Local.INTERVIEW, Local.CAPTIONS, Local.RECOGNISED)
                                    .get(i))
                            .transcript())
                    .repartition(2)
                    .collect();

            assertEquals(
                    transcripts.stream().map(Transcript::toString).sorted().toList(),
                    back.stream().map(Transcript::toString).sorted().toList());
            back.forEach(transcript -> assertEquals(
                    1, transcripts.stream().filter(transcript::equals).count()));
        }
    }
}
