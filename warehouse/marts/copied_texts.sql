-- title: 单位之间、年度之间照抄的文字
-- grain: text_kind, text_key
-- built: table
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
--   min_length INTEGER = 20 | 最少字数 | 超过这么多字的才比较；至少10
with forms as (
    select evaluation_key, year, coalesce(unit_name, department_name, '（未填单位）') as unit, project_name from fct_evaluation where is_in_sums
),

long_texts as (
    select t.*, f.year, f.unit, f.project_name
    from fct_long_text as t
    join forms as f on f.evaluation_key = t.evaluation_key
    where t.length > $min_length
),

usable as (
    select text_kind, count(distinct evaluation_key) as usable_count from long_texts group by text_kind
),

-- Nearly every text stands in one form alone.
grouped as (
    select text_kind, text_key, count(*) as form_count, count(distinct unit) as unit_count, count(distinct year) as year_count
    from long_texts
    group by text_kind, text_key
    having count(*) > 1
),

copied as (
    select * from grouped where unit_count > 1 or year_count > 1
),

placed as (
    select c.*, arg_min(t.text, (t.year, t.evaluation_key)) as text_example,
           list_sort(list(distinct concat_ws(' ', coalesce(t.year || '年度', '年度不明'), t.unit, t.project_name))) as all_places
    from copied as c
    join long_texts as t on t.text_kind = c.text_kind and t.text_key = c.text_key
    group by all
),

final as (
    select p.text_kind, p.text_key, p.text_example, p.form_count, p.unit_count, p.year_count,
           concat_ws('、', case when p.unit_count > 1 then '单位之间' end, case when p.year_count > 1 then '年度之间' end) as copied_between,
           array_to_string(p.all_places[1:5], '；') as places, u.usable_count, (select count(*) from forms) as all_count
    from placed as p
    join usable as u on u.text_kind = p.text_kind
)

select * from final order by unit_count desc, form_count desc, text_kind, text_key
