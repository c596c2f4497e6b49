#!/usr/bin/env bash
# Computes the test vectors with openssl, which knows nothing of this library. Run it in this folder; what it
# writes is checked in. Columns are separated by tabs.
set -euo pipefail
cd "$(dirname "$0")"

# The HMAC-SHA256 of standard input, in lower-case hexadecimal.
hmac() { openssl dgst -sha256 -hmac "$1" -r | cut -d ' ' -f 1; }

# --- Signatures with a timestamp: bodies are files, byte for byte as they are posted. ---------------------------
mkdir -p bodies
printf '%s' '{"event":"message_created","id":1,"content":"Hello"}' >bodies/plain.json
# As Rails writes <b>, & and a line separator.
printf '%s' '{"event":"message_created","id":2,"content":"\u003cb\u003e fish \u0026 chips\u2028"}' >bodies/escaped.json
# The same, as another program would write it.
printf '%s' '{"event":"message_created","id":2,"content":"<b> fish & chips'$'\u2028''"}' >bodies/escaped_again.json
printf '%s' '{"event":"message_created","id":3,"content":"Olá, Łódź 🐟"}' >bodies/utf8.json
printf '{ "event" :\t"message_created",\r\n "id": 4 }\n' >bodies/spaced.json
printf '\xff\x00.' >bodies/bytes.bin
: >bodies/empty.txt

timestamp=1767225600
{
    printf '# name\tsecret\ttimestamp\tbody\tsignature\n'
    row() {
        local signature
        signature=$({ printf '%s.' "$3"; cat "bodies/$4"; } | hmac "$2")
        printf '%s\t%s\t%s\t%s\tsha256=%s\n' "$1" "$2" "$3" "$4" "$signature"
    }
    row plain secret-1 $timestamp plain.json
    row escaped_entities secret-1 $timestamp escaped.json
    row raw_utf8 secret-1 $timestamp utf8.json
    row blanks_and_line_breaks secret-1 $timestamp spaced.json
    row no_text_at_all secret-1 $timestamp bytes.bin
    row empty_body secret-1 $timestamp empty.txt
    row another_secret secret-2 $timestamp plain.json
    row another_time secret-1 1767225601 plain.json
    row a_secret_that_looks_like_hexadecimal 00ff00ff $timestamp plain.json
    row a_secret_that_looks_like_base64 whsec_c2VjcmV0LTE= $timestamp plain.json
    row a_secret_with_umlauts 'gehëim ß' $timestamp plain.json
    row a_secret_longer_than_a_block "$(printf 'k%.0s' {1..100})" $timestamp plain.json
} >timestamped.tsv

{
    printf '# name\tsecret\ttimestamp\tbody\tsignature: none of these is good\n'
    bad() { printf '%s\t%s\t%s\t%s\tsha256=%s\n' "$1" "$2" "$3" "$4" "$5"; }
    bad signed_without_the_timestamp secret-1 $timestamp plain.json "$(hmac secret-1 <bodies/plain.json)"
    bad signed_without_the_dot secret-1 $timestamp plain.json \
        "$({ printf '%s' $timestamp; cat bodies/plain.json; } | hmac secret-1)"
    bad signed_at_another_time secret-1 $timestamp plain.json \
        "$({ printf '%s.' 1767225601; cat bodies/plain.json; } | hmac secret-1)"
    bad signed_with_another_secret secret-1 $timestamp plain.json \
        "$({ printf '%s.' $timestamp; cat bodies/plain.json; } | hmac secret-2)"
    bad signed_as_another_program_writes_the_body secret-1 $timestamp escaped.json \
        "$({ printf '%s.' $timestamp; cat bodies/escaped_again.json; } | hmac secret-1)"
    bad signed_with_the_decoded_secret 00ff00ff $timestamp plain.json \
        "$({ printf '%s.' $timestamp; cat bodies/plain.json; } |
            openssl dgst -sha256 -mac HMAC -macopt hexkey:00ff00ff -r | cut -d ' ' -f 1)"
} >timestamped_wrong.tsv

# --- Signed URLs: the first column is what is signed, {} stands for the signature in the second. ------------------
{
    printf '# name\tkey\tsigned\turl\n'
    url() {
        local signature
        signature=$(printf '%s' "$3" | hmac "$2")
        printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "${4//\{\}/$signature}"
    }
    site=https://app.example
    url last key-1 "$site/report?range=today" "$site/report?range=today&signature={}"
    url first key-1 "$site/report?range=today" "$site/report?signature={}&range=today"
    url middle key-1 "$site/report?a=1&b=2" "$site/report?a=1&signature={}&b=2"
    url only key-1 "$site/report" "$site/report?signature={}"
    url only_in_the_root key-1 "$site/" "$site/?signature={}"
    url plus_and_encoded_plus key-1 "$site/b?name=Ada+L%2BL&q=a%20b" "$site/b?name=Ada+L%2BL&signature={}&q=a%20b"
    url lower_case_escapes key-1 "$site/b?q=%c3%a9%C3%A9" "$site/b?q=%c3%a9%C3%A9&signature={}"
    url raw_utf8 key-1 "$site/b?q=Łódź" "$site/b?q=Łódź&signature={}"
    url names_that_end_alike key-1 "$site/b?xsignature=1&signatures=2&my-signature=3" \
        "$site/b?xsignature=1&signature={}&signatures=2&my-signature=3"
    url an_encoded_name_is_another key-1 "$site/b?%73ignature=1" "$site/b?%73ignature=1&signature={}"
    url upper_case_is_another key-1 "$site/b?Signature=1" "$site/b?Signature=1&signature={}"
    url empty_parameters key-1 "$site/b?a&&b=&" "$site/b?a&&b=&&signature={}"
    url a_question_mark_in_a_value key-1 "$site/b?next=/c?d=e" "$site/b?next=/c?d=e&signature={}"
    url the_word_in_the_path key-1 "$site/signature=1?a=b" "$site/signature=1?a=b&signature={}"
    url another_key key-2 "$site/report?range=today" "$site/report?range=today&signature={}"
} >urls.tsv
{
    printf '# name\tkey\tsigned\turl: good only where the question mark is kept\n'
    url only key-1 "$site/report?" "$site/report?signature={}"
} >urls_question_mark.tsv
