-- id: grade_mismatch
-- title: 等级与总得分不符
-- category: 计分规则
-- scope: 写有等级的表
-- by: document
-- basis: 适用的等级线，界线属于上一等级；各项得分之和使等级改变的为警告
-- since: 0.1
-- version: 1
with graded as (
    select e.*, coalesce(e.fund_score, 0) + e.indicator_score_sum as score_sum, w.grade as stated_grade
    from fct_evaluation as e
    left join reference.grade_words as w on w.word = rtrim(compare_text(e.grade), '。')
    where e.grade is not null
),

sum_grades as (
    select g.evaluation_key, arg_max(l.grade, l.lower_score) as grade_of_sum
    from graded as g
    join stg_grade_line as l on l.evaluation_key = g.evaluation_key and l.lower_score <= g.score_sum
    group by g.evaluation_key
),

lines as (
    select evaluation_key, string_agg(grade || plain(lower_score) || '分以上', '、' order by lower_score desc) filter (lower_score > 0) as line_text
    from stg_grade_line
    group by evaluation_key
),

judged as (
    select g.*, s.grade_of_sum, l.line_text, g.stated_grade = g.grade_of_score as is_of_total, g.stated_grade = s.grade_of_sum as is_of_sum
    from graded as g
    left join sum_grades as s on s.evaluation_key = g.evaluation_key
    left join lines as l on l.evaluation_key = g.evaluation_key
),

final as (
    select evaluation_key, null::integer as row_no, null::varchar as subject, verdict_of(is_of_total and coalesce(is_of_sum, true)) as verdict,
           case when is_of_total then 'warning' else 'fatal' end as severity, grade as printed,
           case when is_of_total then grade_of_sum else grade_of_score end as expected, case
               when is_of_total and coalesce(is_of_sum, true) then null
               when stated_grade is null then '等级“' || grade || '”不在优、良、中、差之列，无法核对。'
               when is_of_total is null then '没有总得分，无法核对等级“' || grade || '”。'
               when is_of_total then '总得分' || plain(total_score) || '分为“' || grade || '”，但各项得分合计' || plain(score_sum) || '分应为“' || grade_of_sum
                    || '”（等级线：' || line_text || '），请先更正总得分。'
               else '总得分' || plain(total_score) || '分应为“' || grade_of_score || '”（等级线：' || line_text || '），表中写“' || grade || '”，请更正。'
           end as detail, coalesce(cell_at(cells, 'grade'), score_location) as location
    from judged
)

select * from final
