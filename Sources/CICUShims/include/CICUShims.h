#ifndef MINSHENG_CICU_SHIMS_H
#define MINSHENG_CICU_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// One plain-typed function for each ICU call that the package makes.
///
/// No type of ICU is named here: Foundation on Linux brings an ICU of its own, and Swift refuses to
/// see both. A `status` is ICU's error code: 0 or less is success, more is an error. Every function
/// that takes one does nothing when it already holds an error.

/// The symbolic name of an error code, such as `U_BUFFER_OVERFLOW_ERROR` (`u_errorName`).
const char *minsheng_error_name(int32_t status);

// Converters

/// A converter between an encoding and UTF-16.
typedef struct minsheng_converter minsheng_converter;

/// How many names the encoding `name` has; 0 when nothing is known by that name (`ucnv_countAliases`).
int32_t minsheng_alias_count(const char *name, int32_t *status);

/// ICU's own name of the encoding known as `name`, or null (`ucnv_getAlias` at 0).
const char *minsheng_canonical_name(const char *name, int32_t *status);

/// The name that `standard` (`MIME`, `IANA`) gives to the encoding, or null (`ucnv_getStandardName`).
const char *minsheng_standard_name(const char *name, const char *standard, int32_t *status);

/// Opens a converter (`ucnv_open`). Close it with `minsheng_converter_close`.
minsheng_converter *minsheng_converter_open(const char *name, int32_t *status);

/// Closes a converter (`ucnv_close`).
void minsheng_converter_close(minsheng_converter *converter);

/// Makes the converter stop at the first fault in both directions, instead of putting U+FFFD or a
/// substitute in its place (`ucnv_setToUCallBack`, `ucnv_setFromUCallBack`).
void minsheng_converter_be_strict(minsheng_converter *converter, int32_t *status);

/// Converts bytes to UTF-16 until either buffer ends or a fault is met (`ucnv_toUnicode`).
///
/// `source` holds all bytes to the end of the text. `consumed` and `written` receive how far the call
/// got. A full target is reported as U_BUFFER_OVERFLOW_ERROR (15): call again from where it stopped.
void minsheng_converter_to_utf16(
    minsheng_converter *converter, const uint8_t *source, size_t length, size_t *consumed,
    uint16_t *target, size_t capacity, size_t *written, int32_t *status);

/// The bytes of the fault that stopped the converter (`ucnv_getInvalidChars`). `length` holds the
/// room in `bytes` and receives the number of bytes.
void minsheng_converter_invalid_bytes(
    const minsheng_converter *converter, uint8_t *bytes, int8_t *length, int32_t *status);

/// Converts UTF-16 to bytes; returns the length needed (`ucnv_fromUChars`).
int32_t minsheng_converter_from_utf16(
    minsheng_converter *converter, const uint16_t *source, int32_t length, uint8_t *target,
    int32_t capacity, int32_t *status);

// Detection of an encoding

/// A detector that guesses the encoding of bytes.
typedef struct minsheng_detector minsheng_detector;

/// Opens a detector (`ucsdet_open`). Close it with `minsheng_detector_close`.
minsheng_detector *minsheng_detector_open(int32_t *status);

/// Closes a detector (`ucsdet_close`).
void minsheng_detector_close(minsheng_detector *detector);

/// Hands the bytes over and returns the number of guesses, best first (`ucsdet_setText`,
/// `ucsdet_detectAll`). The bytes must stay where they are while guesses are read.
int32_t minsheng_detector_run(
    minsheng_detector *detector, const uint8_t *bytes, int32_t length, int32_t *status);

/// The name of a guess; null when there is no such guess (`ucsdet_getName`).
const char *minsheng_detector_name(minsheng_detector *detector, int32_t index, int32_t *status);

/// The confidence of a guess, 0 to 100 (`ucsdet_getConfidence`).
int32_t minsheng_detector_confidence(minsheng_detector *detector, int32_t index, int32_t *status);

// Properties of characters

/// The East Asian width class of a code point (`u_getIntPropertyValue`): 0 neutral, 1 ambiguous,
/// 2 half-width, 3 full-width, 4 narrow, 5 wide.
int32_t minsheng_east_asian_width(int32_t scalar);

/// The general category (`u_charType`): 6 nonspacing mark, 7 enclosing mark, 15 control, and others.
int32_t minsheng_general_category(int32_t scalar);

/// 1 when the code point is ignored by default in display (`u_hasBinaryProperty`).
int32_t minsheng_is_default_ignorable(int32_t scalar);

/// 1 when the code point is an emoji that U+FE0F can ask for (`u_hasBinaryProperty`).
int32_t minsheng_is_emoji(int32_t scalar);

/// The value of an enumerated or binary property (`UProperty`, `u_getIntPropertyValue`).
int32_t minsheng_property_of(int32_t scalar, int32_t property);

/// 1 when the code point stays what it is under NFKC, full case folding and NFKC once more
/// (`unorm2_normalize`, `u_strFoldCase`).
int32_t minsheng_is_stable_when_folded(int32_t scalar);

/// 1 when UTF-16 text is in the normal form NFC (`unorm2_isNormalized`).
int32_t minsheng_is_nfc(const uint16_t *text, int32_t length, int32_t *status);

/// The one code point that this one is canonically equivalent to, or the code point itself when it
/// has no decomposition or one of several code points (`unorm2_getDecomposition`).
int32_t minsheng_canonical_singleton(int32_t scalar);

/// The ideograph that a radical of U+2E80 to U+2FD5 stands for in Chinese text; 0 when there is none
/// (the table `Radicals.c`, not a call of ICU).
int32_t minsheng_radical_ideograph(int32_t scalar);

// Sets of characters

/// The value of an enumerated property (`UProperty`) whose name or alias is exactly `name`; -1 when
/// there is none (`u_getPropertyValueEnum`, `u_getPropertyValueName`).
int32_t minsheng_property_value(int32_t property, const char *name);

/// The binary property whose long or short name is exactly `name`; -1 when there is none
/// (`u_getPropertyEnum`, `u_getPropertyName`).
int32_t minsheng_binary_property(const char *name);

/// The long name of a property, or null (`u_getPropertyName`).
const char *minsheng_property_name(int32_t property);

/// The code points that have `value` of `property`: the first and last of each range, in order
/// (`uset_applyIntPropertyValue`). Returns how many numbers that are; a `capacity` below is reported as
/// U_BUFFER_OVERFLOW_ERROR (15).
int32_t minsheng_property_ranges(
    int32_t property, int32_t value, int32_t *bounds, int32_t capacity, int32_t *status);

/// The code point's simple case folding (`u_foldCase`).
int32_t minsheng_simple_fold(int32_t scalar);

// Regular expressions

/// A regular expression in ICU's syntax.
typedef struct minsheng_regex minsheng_regex;

/// Compiles a pattern of UTF-16 (`uregex_open`). Close it with `minsheng_regex_close`.
minsheng_regex *minsheng_regex_open(const uint16_t *pattern, int32_t length, int32_t *status);

/// Closes an expression (`uregex_close`).
void minsheng_regex_close(minsheng_regex *regex);

/// 1 when the expression matches somewhere in the text (`uregex_setText`, `uregex_find`). The limits are
/// ICU's: units of time of about a millisecond, bytes of heap; 0 is none. Not for two threads at once.
int32_t minsheng_regex_find(
    minsheng_regex *regex, const uint16_t *text, int32_t length, int32_t time_limit, int32_t stack_limit,
    int32_t *status);

// Collation

/// An order of strings.
typedef struct minsheng_collator minsheng_collator;

/// Opens the order of a locale, such as `zh` or `zh-u-co-stroke` (`ucol_open`).
minsheng_collator *minsheng_collator_open(const char *locale, int32_t *status);

/// Closes a collator (`ucol_close`).
void minsheng_collator_close(minsheng_collator *collator);

/// -1, 0 or 1 as the left string sorts before, with or after the right one (`ucol_strcollUTF8`).
int32_t minsheng_collator_compare(
    const minsheng_collator *collator, const uint8_t *left, int32_t left_length, const uint8_t *right,
    int32_t right_length, int32_t *status);

/// Writes the sort key, closed by a zero byte, and returns the length needed (`ucol_getSortKey`).
int32_t minsheng_collator_sort_key(
    const minsheng_collator *collator, const uint16_t *text, int32_t length, uint8_t *key,
    int32_t capacity);

// Numbers in words

/// Numbers written out in a language.
typedef struct minsheng_speller minsheng_speller;

/// Opens the rules `rules` of a locale, such as `%spellout-cardinal` of `zh` (`unum_open`,
/// `unum_setTextAttribute`). Close it with `minsheng_speller_close`, also after an error.
minsheng_speller *minsheng_speller_open(const char *locale, const char *rules, int32_t *status);

/// Closes a speller (`unum_close`).
void minsheng_speller_close(minsheng_speller *speller);

/// Writes a number in words as UTF-16 and returns the length needed (`unum_formatInt64`).
int32_t minsheng_speller_spell(
    const minsheng_speller *speller, int64_t number, uint16_t *text, int32_t capacity, int32_t *status);

// Transliteration

/// A rewriting of text, such as from traditional to simplified characters.
typedef struct minsheng_transliterator minsheng_transliterator;

/// Opens a transliterator by its ASCII id, such as `Traditional-Simplified` (`utrans_openU`).
minsheng_transliterator *minsheng_transliterator_open(const char *id, int32_t *status);

/// Closes a transliterator (`utrans_close`).
void minsheng_transliterator_close(minsheng_transliterator *transliterator);

/// Rewrites `text` in place (`utrans_transUChars`). `length` is its length before and after; when
/// `capacity` is too small the status says so and `length` receives what is needed.
void minsheng_transliterator_apply(
    const minsheng_transliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity,
    int32_t *status);

/// Sets bit `c % 8` of `bits[c / 8]` for every code point below 65536 that the transliterator may
/// rewrite (`utrans_getSourceSet`). `bits` has 8192 bytes.
void minsheng_transliterator_sources(
    const minsheng_transliterator *transliterator, uint8_t *bits, int32_t *status);

#endif
