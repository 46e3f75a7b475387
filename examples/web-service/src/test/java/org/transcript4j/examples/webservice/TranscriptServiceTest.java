package org.transcript4j.examples.webservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.transcript4j.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP, with logs at their most talkative. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.org.transcript4j=TRACE", "logging.level.org.springframework.web=TRACE"})
@ExtendWith(OutputCaptureExtension.class)
class TranscriptServiceTest {

    private static final int MOST = 10 * 1024 * 1024;
    private static final String PLAIN = "text/plain";
    private static final String TEXT = """
            ANA BELL: Is the café by the harbour open again?

            RUI COSTA: It opened on Monday.

            ANA BELL: Then I will bring my own cup.
            """;

    @LocalServerPort
    private int port;

    private RestTestClient client;

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build();
    }

    static List<Arguments> readable() {
        String captions = "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Ana Bell>Is it open?\n\n"
                + "00:03.000 --> 00:04.000\n<v Rui Costa>On Monday.\n";
        String recognised =
                "{\"segments\": [{\"start\": 0.5, \"end\": 1.5, \"text\": \"Is it open?\", \"speaker\": \"SPEAKER_00\"},"
                        + " {\"start\": 2.0, \"end\": 3.0, \"text\": \"On Monday.\", \"speaker\": \"SPEAKER_01\"}]}";
        return List.of(
                arguments("no charset is UTF-8", PLAIN, bytes(TEXT, "UTF-8"), "ANA BELL", 3),
                arguments(
                        "a charset is believed",
                        PLAIN + ";charset=windows-1252",
                        bytes(TEXT, "windows-1252"),
                        "ANA BELL",
                        3),
                arguments("a mark of UTF-8", PLAIN, bytes("\ufeff" + TEXT, "UTF-8"), "ANA BELL", 3),
                arguments("a mark of UTF-16, big end first", PLAIN, bytes(TEXT, "UTF-16"), "ANA BELL", 3),
                arguments(
                        "a mark of UTF-16, little end first", PLAIN, bytes("\ufeff" + TEXT, "UTF-16LE"), "ANA BELL", 3),
                arguments(
                        "what curl says unless told",
                        "application/x-www-form-urlencoded",
                        bytes(TEXT, "UTF-8"),
                        "ANA BELL",
                        3),
                arguments("captions", "text/vtt", bytes(captions, "UTF-8"), "Ana Bell", 2),
                arguments("a recogniser's JSON", "application/json", bytes(recognised, "UTF-8"), "SPEAKER_00", 2),
                arguments("a text without labels is one turn", PLAIN, bytes("The sea was calm.", "UTF-8"), "", 1));
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void readsABody(String reason, String type, byte[] upload, String firstSpeaker, int turns) {
        assertRead(post(type, upload), firstSpeaker, turns);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void readsTheFileOfAForm(String reason, String type, byte[] upload, String firstSpeaker, int turns) {
        assertRead(submit("file", type, upload), firstSpeaker, turns);
    }

    private static void assertRead(RestTestClient.ResponseSpec response, String firstSpeaker, int turns) {
        byte[] json = response.expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .returnResult()
                .getResponseBody();
        Transcript transcript = JsonMapper.builder().findAndAddModules().build().readValue(json, Transcript.class);
        assertEquals(turns, transcript.turns().size());
        assertEquals(firstSpeaker, transcript.turns().get(0).speakerName());
    }

    @Test
    void answersInTheFormOfTheLibrary() {
        JsonNode json = post(PLAIN, bytes(TEXT, "UTF-8"))
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        assertNotNull(json);
        assertEquals("1.0", json.at("/schemaVersion").asString());
        assertEquals("rui-costa", json.at("/speakers/1/id").asString());
        assertEquals(
                "Is the café by the harbour open again?",
                json.at("/entries/0/paragraphs/0/text").asString());
    }

    static List<Arguments> refused() {
        byte[] text = bytes(TEXT, "UTF-8");
        byte[] latin = bytes("\n" + TEXT, "windows-1252");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return List.of(
                arguments("nothing", PLAIN, new byte[0], 400, "nothing but white space"),
                arguments("white space", PLAIN, bytes("\ufeff \r\n\t", "UTF-8"), 400, "nothing but white space"),
                arguments("no UTF-8", PLAIN, latin, 400, "Byte 21 (counted from 0), in line 2, is not UTF-8"),
                arguments(
                        "not the charset it names",
                        PLAIN + ";charset=us-ascii",
                        text,
                        400,
                        "Byte 20 (counted from 0), in line 1, is not US-ASCII"),
                arguments(
                        "half a character at the end",
                        PLAIN,
                        new byte[] {'a', '\n', (byte) 0xc3},
                        400,
                        "Byte 2 (counted from 0), in line 2"),
                arguments(
                        "half a character of UTF-16",
                        PLAIN,
                        new byte[] {(byte) 0xfe, (byte) 0xff, 0},
                        400,
                        "is not UTF-16"),
                arguments(
                        "JSON of nobody",
                        "application/json",
                        bytes("{\"a\": 1}", "UTF-8"),
                        422,
                        "UNKNOWN_FORM at line 1, column 1"),
                arguments("one byte too many", PLAIN, new byte[MOST + 1], 413, "more than 10485760 bytes"),
                arguments("far too many", PLAIN, new byte[4 * MOST], 413, "more than 10485760 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesABody(String reason, String type, byte[] upload, int status, String detail) {
        assertRefused(post(type, upload), status, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesTheFileOfAForm(String reason, String type, byte[] upload, int status, String detail) {
        assertRefused(submit("file", type, upload), status, detail);
    }

    /** By another client: Spring's own refuses to send it. */
    @Test
    void refusesACharsetThatNobodyKnows() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/transcripts"))
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=klingon")
                .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(415, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse(""));
        assertTrue(response.body().contains("unsupported charset 'klingon'"), response.body());
    }

    @Test
    void aFormNeedsAFile() {
        assertRefused(submit("transcript", PLAIN, bytes(TEXT, "UTF-8")), 400, "'file'");
    }

    @Test
    void whatIsLargeButNotTooLargeIsRead() {
        byte[] upload = new byte[MOST];
        Arrays.fill(upload, (byte) 'a');

        assertRead(post(PLAIN, upload), "", 1);
    }

    private static void assertRefused(RestTestClient.ResponseSpec response, int status, String detail) {
        ProblemDetail problem = response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(ProblemDetail.class)
                .returnResult()
                .getResponseBody();
        assertNotNull(problem);
        assertEquals(status, problem.getStatus());
        assertTrue(String.valueOf(problem.getDetail()).contains(detail), problem.getDetail());
    }

    @Test
    void logsNoSpeech(CapturedOutput output) {
        Stream.of("UTF-8", "windows-1252").forEach(charset -> {
            post(PLAIN, bytes(TEXT, charset)).expectBody().returnResult();
            submit("file", PLAIN, bytes(TEXT, charset)).expectBody().returnResult();
        });
        post("application/json", bytes("{\"harbour\": \"open\"}", "UTF-8"))
                .expectBody()
                .returnResult();

        assertTrue(output.getAll().contains("POST \"/transcripts\""), "the log talks");
        assertFalse(output.getAll().contains("harbour"), output.getAll());
    }

    private RestTestClient.ResponseSpec post(String type, byte[] upload) {
        return client.post()
                .uri("/transcripts")
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(upload)
                .exchange();
    }

    private RestTestClient.ResponseSpec submit(String part, String type, byte[] upload) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        ByteArrayResource file = new ByteArrayResource(upload) {
            @Override
            public String getFilename() {
                return "upload";
            }
        };
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add(part, new HttpEntity<>(file, headers));
        return client.post()
                .uri("/transcripts")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }
}
