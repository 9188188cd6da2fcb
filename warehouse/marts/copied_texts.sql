-- title: 单位之间、年度之间照抄的文字
-- grain: text_kind, text_key
-- columns:
--   text_kind | 栏目 | | 实际完成情况、偏差原因或实际完成值
--   text_key | 文字键 | |
--   text_example | 文字 | | 表中所填，取最早的一张表
--   form_count | 出现的表 | 张 |
--   unit_count | 涉及单位 | 个 |
--   year_count | 涉及年度 | 个 |
--   copied_between | 照抄 | | 单位之间、年度之间或两者
--   places | 出现在 | | 年度、单位、项目，最多列五处
--   usable_count | 有长文字的表 | 张 | 该栏目有超过20字的
--   all_count | 全部表 | 张 | 计入汇总
-- parameters:
--   min_length INTEGER = 20 | 最少字数 | 超过这么多字的才比较
with forms as (
    select e.evaluation_key, e.year, coalesce(e.unit_name, e.department_name, '（未填单位）') as unit, e.project_name,
           case when c.result_fingerprint is not null then e.goal_actual end as goal_actual
    from fct_evaluation as e
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    where e.is_in_sums
),

texts as (
    select '实际完成情况' as text_kind, evaluation_key, goal_actual as text from forms
    union all
    select '偏差原因', i.evaluation_key, i.deviation from fct_indicator_score as i join forms as f on f.evaluation_key = i.evaluation_key
    union all
    select '实际完成值', i.evaluation_key, i.actual from fct_indicator_score as i join forms as f on f.evaluation_key = i.evaluation_key
),

-- A comparison is never longer than its text. Once a form: what a form says twice of itself is not copied from elsewhere.
compared as (
    select text_kind, evaluation_key, text, compare_text(text) as compared from texts where length(text) > $min_length
),

-- The length is asked of the groups: asked of the rows, the engine would make each comparison twice.
long_texts as (
    select text_kind, evaluation_key, compared, min(text) as text
    from compared
    group by text_kind, evaluation_key, compared
    having max(length(compared)) > $min_length
),

usable as (
    select text_kind, count(distinct evaluation_key) as usable_count from long_texts group by text_kind
),

placed as (
    select t.*, f.year, f.unit, concat_ws(' ', coalesce(f.year || '年度', '年度不明'), f.unit, f.project_name) as place
    from long_texts as t
    join forms as f on f.evaluation_key = t.evaluation_key
),

grouped as (
    select text_kind, short_key(compared) as text_key, arg_min(text, (year, evaluation_key)) as text_example, count(distinct evaluation_key) as form_count,
           count(distinct unit) as unit_count, count(distinct year) as year_count,
           list_sort(list(distinct place)) as all_places
    from placed
    group by text_kind, compared
    having count(distinct unit) > 1 or count(distinct year) > 1
),

final as (
    select g.text_kind, g.text_key, g.text_example, g.form_count, g.unit_count, g.year_count,
           concat_ws('、', case when g.unit_count > 1 then '单位之间' end, case when g.year_count > 1 then '年度之间' end) as copied_between,
           array_to_string(g.all_places[1:5], '；') as places, u.usable_count, (select count(*) from forms) as all_count
    from grouped as g
    join usable as u on u.text_kind = g.text_kind
)

select * from final order by unit_count desc, form_count desc, text_kind, text_key
