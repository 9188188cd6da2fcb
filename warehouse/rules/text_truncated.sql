-- id: text_truncated
-- title: 文字没有写完
-- category: 指标
-- scope: 总体目标和指标行中成句的文字
-- by: document
-- basis: 文字不应停在句子中间：以顿号、逗号、冒号或起始括号结尾，括号、引号没有收尾，停在连词、介词或没有宾语的动词上；或者表中另一处写有同一句话的下文，末字只是一个词的前半截；或者正好写满系统字段的长度而没有收尾
-- since: 0.1
-- version: 5
with texts as (
    select evaluation_key, null::integer as row_no, 'goals.expected' as subject, '预期目标' as name, goal_expected as text from fct_evaluation
    union all
    select evaluation_key, null, 'goals.actual', '实际完成情况', goal_actual from fct_evaluation
    union all
    select evaluation_key, row_no, 'level3', '三级指标', level3 from fct_indicator_score
    union all
    select evaluation_key, row_no, 'target', '年度指标值', target from fct_indicator_score
    union all
    select evaluation_key, row_no, 'actual', '实际完成值', actual from fct_indicator_score
    union all
    select evaluation_key, row_no, 'deviation', '偏差原因', deviation from fct_indicator_score
),

long_texts as (
    select t.*, trim(t.text) as words, length(trim(t.text)) as chars, regexp_matches(trim(t.text), '[。.！!？?；;）)”》】]$') as is_ended
    from texts as t
    join fct_policy as p on p.evaluation_key = t.evaluation_key and p.key = 'text_truncated_chars'
    where length(t.text) > p.value and length(compare_text(t.text)) > p.value
),

-- Another cell of the form goes on in the middle of the sentence: where its next character is no stop. A name may well be the beginning of a longer one.
continued as (
    select distinct a.evaluation_key, a.subject, a.row_no
    from long_texts as a
    join long_texts as b on b.evaluation_key = a.evaluation_key and left(b.words, 15) = left(a.words, 15) and b.chars > a.chars + 1 and starts_with(b.words, a.words)
    where a.chars >= 20 and a.subject not in ('level3', 'target') and not a.is_ended and not regexp_matches(substring(b.words, a.chars + 1, 1), '[，,。.；;、：:！!？?（(\s]')
),

-- A word of two characters is cut after its first: 绩效管, 群众的获. A character that begins words ends some as well, and those are known by what stands
-- before it: 主管, 未建. A few words are a note, which may drop what it likes: 会商未批.
sentences as (
    select t.*, regexp_matches(t.words, getvariable('truncated_endings')) or c.evaluation_key is not null
                or (t.subject <> 'level3' and (stops_in_clause(t.words) or (t.chars >= 12 and w.character is not null and not contains(concat(w.ends_after, n.ends_after), left(right(t.words, 2), 1)))))
                or (not t.is_ended and f.characters is not null and regexp_matches(t.words, '[，,；;。]')) as is_cut
    from long_texts as t
    left join reference.word_beginnings as w on w.character = right(t.words, 1)
    left join reference.word_beginnings as n on n.character is null
    left join reference.field_sizes as f on f.characters::integer = t.chars
    left join continued as c on c.evaluation_key = t.evaluation_key and c.subject = t.subject and c.row_no is not distinct from t.row_no
),

-- Cells are wide: they are read for the few texts that are cut off.
places as (
    select s.evaluation_key, s.row_no, s.subject, coalesce(cell_at(e.cells, s.subject), e.location) as location
    from sentences as s
    join fct_evaluation as e on e.evaluation_key = s.evaluation_key
    where s.is_cut and s.row_no is null
    union all
    select s.evaluation_key, s.row_no, s.subject, coalesce(cell_at(i.cells, s.subject), i.location)
    from sentences as s
    join fct_indicator_score as i on i.evaluation_key = s.evaluation_key and i.row_no = s.row_no
    where s.is_cut
),

final as (
    select s.evaluation_key, s.row_no, s.subject, verdict_of(not s.is_cut) as verdict, 'info' as severity, right(s.words, 12) as printed,
           null::varchar as expected, case
               when s.is_cut then s.name || coalesce('（第' || s.row_no || '行）', '') || '停在“' || right(s.words, 12) || '”，没有写完，请补全。'
           end as detail, p.location
    from sentences as s
    left join places as p on p.evaluation_key = s.evaluation_key and p.subject = s.subject and p.row_no is not distinct from s.row_no
)

select * from final
