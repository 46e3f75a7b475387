package org.transcript4j.internal.engine;

import org.transcript4j.internal.record.UnresolvedRecord;

/**
 * What the stages made of a source before its speakers are known.
 *
 * @param format the name of its format
 * @param layout its layout, in words
 * @param findings what is told of its layout
 * @param record the record
 */
record Reading(String format, String layout, LayoutFindings findings, UnresolvedRecord record) {}
