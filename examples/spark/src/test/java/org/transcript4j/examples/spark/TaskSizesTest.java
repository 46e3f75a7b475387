package org.transcript4j.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskSizesTest {

    private static List<InputFile> files(int number, long length) {
        return IntStream.range(0, number)
                .mapToObj(i -> new InputFile(length + "-" + i, length))
                .toList();
    }

    private static List<Integer> sizes(List<List<String>> tasks) {
        return tasks.stream().map(List::size).toList();
    }

    @Test
    void smallFilesShareATask() {
        assertEquals(List.of(50), sizes(TaskSizes.deal(files(50, 1_000), 2)));
    }

    @Test
    void emptyFilesHaveToBeOpenedToo() {
        assertEquals(13, TaskSizes.deal(files(100_000, 0), 2).size());
    }

    @Test
    void aLargeFileIsAloneAndFirst() {
        List<List<String>> tasks = TaskSizes.deal(
                Stream.concat(files(3, 1_000).stream(), files(1, 200_000_000).stream())
                        .toList(),
                2);

        assertEquals(List.of(List.of("200000000-0"), List.of("1000-0", "1000-1", "1000-2")), tasks);
    }

    @Test
    void allCoresHaveWork() {
        assertTrue(TaskSizes.deal(files(1_000, 1_000_000), 64).size() >= 2 * 64);
    }

    @Test
    void nothingIsNoTask() {
        assertEquals(List.of(), TaskSizes.deal(List.of(), 2));
    }
}
