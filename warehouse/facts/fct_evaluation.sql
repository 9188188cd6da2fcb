-- title: 自评表
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   project_key | 项目键 | |
--   organization_key | 实施单位键 | |
--   department_key | 主管部门键 | |
--   region_key | 地区键 | |
--   year | 年度 | |
--   version_no | 版本序号 | |
--   is_current | 是否现行 | |
--   version_state | 版本状态 | | current、superseded、copy、contested、rejected、withdrawn
--   year_form_count | 同项目同年度的表 | 张 | 不分版本和状态，年中的表另计；没有年度的表为空
--   form_kind | 表类 | | project 项目、department 部门整体、transfer 转移支付
--   is_interim | 年中表 | | 半年、季度或截至某月的表
--   is_in_sums | 计入汇总 | | 现行，不是部门整体，也不是年中表
--   title | 表名 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | | 表中所写
--   implementing_unit | 实施单位 | | 表中所写
--   department_name | 主管部门（统一名称） | | 同一单位的各种写法归为一个；没有填的取实施单位
--   unit_name | 实施单位（统一名称） | | 同一单位的各种写法归为一个
--   amount_unit | 金额单位 | | 表中所印
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   execution_rate_pct | 执行率 | % | 全年执行数÷全年预算数
--   execution_rate_initial_pct | 按年初预算的执行率 | % | 全年执行数÷年初预算数
--   printed_rate_pct | 表中执行率 | % |
--   fund_weight | 资金分值 | 分 |
--   fund_score | 资金得分 | 分 |
--   indicator_weight_sum | 指标分值合计 | 分 | 各行没有分值而一级指标印有分值的，取一级指标的分值
--   indicator_score_sum | 指标得分合计 | 分 |
--   score_rate_pct | 指标得分率 | % | 指标得分合计÷指标分值合计；有得分而没有分值的行时为空
--   total_weight | 总分值 | 分 | 表中所填
--   total_score | 总得分 | 分 | 表中所填
--   grade | 等级 | | 表中所填
--   grade_of_score | 按总得分的等级 | |
--   goal_expected | 预期目标 | |
--   goal_actual | 实际完成情况 | |
--   notes | 备注 | |
--   location | 出处 | | 源文件中的位置
--   initial_location | 年初预算出处 | |
--   annual_location | 全年预算出处 | |
--   executed_location | 全年执行出处 | |
--   score_location | 总得分出处 | |
--   cells | 原文 | | JSON：字段 → [原文, 位置]
with levels as (
    select evaluation_key, sum(weight) as weight, sum(score) as score, case when sum(weight) is null and sum(score) is not null then max(level1_weight) end as only_weight,
           bool_or(score is not null and weight is null) as is_unweighted
    from stg_indicator
    group by evaluation_key, level1
),

-- Some places print the points of a level alone and give scores to its rows (Hubei): the level's points are the rows' then. In a single level it is a blank.
weighed as (
    select *, case when count(only_weight) over (partition by evaluation_key) > 1 then only_weight end as level_weight from levels
),

scores as (
    select evaluation_key, cast(sum(coalesce(weight, level_weight)) as decimal(12, 4)) as indicator_weight_sum, cast(sum(score) as decimal(12, 4)) as indicator_score_sum,
           case when not bool_or(is_unweighted and level_weight is null) then pct(indicator_score_sum, indicator_weight_sum) end as score_rate_pct
    from weighed
    group by evaluation_key
),

final as (
    select e.evaluation_key, e.document_key, d.file_name, e.form_ordinal, v.project_key,
           o.organization_key, o.department_key,
           short_key(nullif(compare_text(e.region), '')) as region_key, e.year, v.version_no, v.is_current, v.version_state, v.year_form_count,
           e.form_kind, p.is_interim,
           v.is_current and e.form_kind <> 'department' and not p.is_interim as is_in_sums, e.title, e.project_name, e.department, e.implementing_unit,
           o.department_name, o.unit_name, e.amount_unit,
           f.initial_yuan, f.annual_yuan, f.executed_yuan, pct(f.executed_yuan, f.annual_yuan) as execution_rate_pct,
           pct(f.executed_yuan, f.initial_yuan) as execution_rate_initial_pct, f.printed_rate_pct, f.fund_weight, f.fund_score,
           s.indicator_weight_sum, s.indicator_score_sum, s.score_rate_pct, e.total_weight, e.total_score, e.grade, g.grade as grade_of_score,
           e.goal_expected, e.goal_actual, e.notes, e.location, f.initial_location, f.annual_location, f.executed_location,
           coalesce(cell_at(e.cells, 'total_score'), e.location) as score_location, e.cells
    from stg_evaluation as e
    join stg_document as d on d.document_key = e.document_key
    join stg_form_version as v on v.evaluation_key = e.evaluation_key
    left join stg_fund_total as f on f.evaluation_key = e.evaluation_key
    left join scores as s on s.evaluation_key = e.evaluation_key
    join stg_form_period as p on p.evaluation_key = e.evaluation_key
    left join stg_form_grade as g on g.evaluation_key = e.evaluation_key
    join stg_form_organization as o on o.evaluation_key = e.evaluation_key
)

select * from final order by document_key, form_ordinal
