-- title: 总得分怎么来的
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | | 统一名称
--   year | 年度 | | 没有年度的表为空
--   is_in_sums | 计入汇总 | |
--   total_score | 自评总得分 | 分 | 表中所填
--   step_sum | 各项自评得分之和 | 分 |
--   arithmetic_points | 算术差额 | 分 | 总得分－各项得分之和
--   rule_points | 计分规则差额 | 分 | 没有按规则计分而多（少）得
--   no_indicator_points | 没有指标而得分 | 分 |
--   rounding_points | 取整差额 | 分 | 包括总分取整
--   replayed_score | 重算总得分 | 分 | 无法重算的项目按自评得分
--   undetermined_points | 无法重算的得分 | 分 | 重算总得分中没有核实的部分
--   step_count | 计分项 | 项 |
--   undetermined_count | 无法重算的项 | 项 |
--   rule_source | 规则来源 | | form 表中写明、profile 政策参数、none 没有
--   rule_basis | 计分规则 | |
--   grade | 自评等级 | | 表中所填，没有填的按总得分
--   replayed_grade | 重算等级 | | 按重算总得分和适用的等级线
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   location | 出处 | |
--   score_location | 总得分出处 | |
with steps as (
    select evaluation_key, sum(stated_score) as step_sum, sum(difference) filter (component = 'rule') as rule_points,
           sum(difference) filter (component = 'no_indicator') as no_indicator_points, sum(difference) filter (component = 'rounding') as rounding_points,
           sum(replayed_score) as replayed_score, sum(stated_score) filter (component = 'undetermined') as undetermined_points,
           cast(count(*) as integer) as step_count, cast(count(*) filter (component = 'undetermined') as integer) as undetermined_count
    from fct_score_replay
    group by evaluation_key
),

graded as (
    select s.evaluation_key, arg_max(l.grade, l.lower_score) as replayed_grade
    from steps as s
    join stg_grade_line as l on l.evaluation_key = s.evaluation_key and l.lower_score <= s.replayed_score
    group by s.evaluation_key
),

-- A total rounded to whole points is rounding, not a wrong sum.
summed as (
    select e.*, s.* exclude (evaluation_key), e.total_score - s.step_sum as gap, e.total_score <> s.step_sum and e.total_score = round(s.step_sum, 0) as is_rounded
    from fct_evaluation as e
    join steps as s on s.evaluation_key = e.evaluation_key
),

final as (
    select s.evaluation_key, s.project_key, s.project_name, s.department_name as department, s.year, s.is_in_sums, s.total_score,
           cast(s.step_sum as decimal(12, 4)) as step_sum, cast(case when is_rounded then 0 else gap end as decimal(12, 4)) as arithmetic_points,
           cast(coalesce(s.rule_points, 0) as decimal(12, 4)) as rule_points, cast(coalesce(s.no_indicator_points, 0) as decimal(12, 4)) as no_indicator_points,
           cast(coalesce(s.rounding_points, 0) + case when is_rounded then gap else 0 end as decimal(12, 4)) as rounding_points,
           cast(s.replayed_score as decimal(12, 4)) as replayed_score, cast(coalesce(s.undetermined_points, 0) as decimal(12, 4)) as undetermined_points,
           s.step_count, s.undetermined_count, r.rule_source, r.basis as rule_basis, coalesce(s.grade, s.grade_of_score) as grade, g.replayed_grade,
           s.document_key, s.file_name, s.form_ordinal, s.location, s.score_location
    from summed as s
    join fct_scoring_rule as r on r.evaluation_key = s.evaluation_key
    left join graded as g on g.evaluation_key = s.evaluation_key
)

select * from final order by year desc nulls last, evaluation_key
