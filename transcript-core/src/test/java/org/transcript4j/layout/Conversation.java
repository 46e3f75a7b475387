package org.transcript4j.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.transcript4j.layout.LabelShape.Talk;

/** Makes people talk: the order is a meeting's, in which the first of the cast speaks most and some speak once. */
final class Conversation {

    private final Cast cast;
    private final LabelForm form;
    private final boolean twiceInARow;
    private final Random random;
    private final Set<Member> heard = new HashSet<>();
    private int last = -1;
    private Duration clock;

    private Conversation(Cast cast, LabelForm form, boolean twiceInARow, Random random) {
        this.cast = cast;
        this.form = form;
        this.twiceInARow = twiceInARow;
        this.random = random;
        this.clock = Duration.ofSeconds(random.nextInt(20));
    }

    /** As many turns, by as many speakers. */
    static List<Spoken> of(Talk talk, Size size, Random random) {
        Cast present = talk.cast().atMost(size.speakers());
        Conversation conversation = new Conversation(present, talk.form(), talk.sameSpeakerTwice(), random);
        Speech speech = Speech.in(talk.language(), random);
        List<Spoken> turns = new ArrayList<>();
        for (int i = 0; i < size.turns(); i++) {
            turns.add(conversation.next(i, speech, talk.paragraphs().most()));
        }
        return turns;
    }

    private Spoken next(int index, Speech speech, int mostParagraphs) {
        last = nextSpeaker();
        Member member = cast.members().get(last);
        List<Member> others = new ArrayList<>(cast.members());
        others.remove(member);
        Collections.shuffle(others, random);
        List<Member> othersHeard = others.stream().filter(heard::contains).toList();
        PrintedLabel label = form.print(new LabelForm.Appearance(member, heard.add(member), othersHeard, random));
        List<String> said = speech.turn(
                mostParagraphs, others.isEmpty() ? "Ruth" : others.get(0).address());
        Duration at = clock;
        clock = clock.plusSeconds(3 + said.stream().mapToInt(String::length).sum() / 14 + random.nextInt(5));
        return new Spoken(index, label, at, said);
    }

    private int nextSpeaker() {
        if (last >= 0 && twiceInARow && random.nextInt(8) == 0) {
            return last;
        }
        if (last > 0 && random.nextInt(5) < 2) {
            return 0;
        }
        int next = last;
        while (next == last) {
            next = random.nextInt(1 + random.nextInt(cast.size()));
            if (last < 0 || cast.size() == 1) {
                return next;
            }
        }
        return next;
    }
}
