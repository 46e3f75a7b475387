package org.transcript4j.internal.record;

import org.transcript4j.Aside;

/** An entry before the speakers are known. */
sealed interface Draft permits TurnDraft, Draft.Outside {

    /** An aside outside turns. */
    record Outside(Aside aside) implements Draft {}
}
