-- title: 概览
-- grain: year
-- built: table
-- columns:
--   year | 年度 | | 没有年度的表为空
--   document_count | 文档数 | 个 | 有现行表的文档
--   form_count | 自评表数 | 张 | 现行
--   project_count | 项目数 | 个 | 计入汇总
--   department_form_count | 部门整体表数 | 张 | 不计入汇总
--   interim_form_count | 年中表数 | 张 | 半年或若干个月的表，不计入汇总；部门整体的除外
--   contested_count | 冲突待处理 | 张 | 同批冲突，处理前不计入汇总
--   annual_yuan | 全年预算数 | 元 | 计入汇总的表合计
--   executed_yuan | 全年执行数 | 元 | 计入汇总的表合计
--   judged_count | 可计算执行率的项目 | 个 | 有全年预算数和全年执行数
--   execution_rate_weighted_pct | 执行率（按金额） | % | 可计算项目的执行数合计÷预算数合计
--   average_score | 平均得分 | 分 | 有总得分的项目
--   scored_count | 有总得分的项目 | 个 |
--   fatal_count | 致命发现 | 个 | 误报不计
--   warning_count | 警告发现 | 个 | 误报不计
--   info_count | 提示发现 | 个 | 误报不计
--   undetermined_count | 无法判定 | 个 | 误报不计
--   low_execution_count | 低执行项目 | 个 | 执行率低于政策线
with evaluation as (
    select e.*, e.annual_yuan > 0 and e.executed_yuan is not null as is_judged, e.execution_rate_pct < p.value as is_low
    from fct_evaluation as e
    left join fct_policy as p on p.evaluation_key = e.evaluation_key and p.key = 'execution_low_info_pct'
    where e.is_current or e.version_state = 'contested'
),

findings as (
    select year, count(*) filter (verdict = 'fail' and severity = 'fatal') as fatal_count,
           count(*) filter (verdict = 'fail' and severity = 'warning') as warning_count,
           count(*) filter (verdict = 'fail' and severity = 'info') as info_count, count(*) filter (verdict = 'undetermined') as undetermined_count
    from fct_finding
    where is_current and status not in ('excepted', 'false_alarm')
    group by year
),

years as (
    select year, count(distinct document_key) filter (is_current) as document_count, count(*) filter (is_current) as form_count,
           count(*) filter (is_in_sums) as project_count, count(*) filter (is_current and form_kind = 'department') as department_form_count,
           count(*) filter (is_current and is_interim and form_kind <> 'department') as interim_form_count,
           count(*) filter (version_state = 'contested') as contested_count, sum(annual_yuan) filter (is_in_sums) as annual_yuan,
           sum(executed_yuan) filter (is_in_sums) as executed_yuan, count(*) filter (is_in_sums and is_judged) as judged_count,
           pct(sum(executed_yuan) filter (is_in_sums and is_judged), sum(annual_yuan) filter (is_in_sums and is_judged)) as execution_rate_weighted_pct,
           mean_of(sum(total_score) filter (is_in_sums), count(total_score) filter (is_in_sums)) as average_score,
           count(total_score) filter (is_in_sums) as scored_count, count(*) filter (is_in_sums and is_low) as low_execution_count
    from evaluation
    group by year
),

final as (
    select y.year, y.document_count, y.form_count, y.project_count, y.department_form_count, y.interim_form_count, y.contested_count,
           cast(y.annual_yuan as decimal(18, 2)) as annual_yuan, cast(y.executed_yuan as decimal(18, 2)) as executed_yuan, y.judged_count,
           y.execution_rate_weighted_pct, y.average_score, y.scored_count, coalesce(f.fatal_count, 0) as fatal_count,
           coalesce(f.warning_count, 0) as warning_count, coalesce(f.info_count, 0) as info_count,
           coalesce(f.undetermined_count, 0) as undetermined_count, y.low_execution_count
    from years as y
    left join findings as f on f.year is not distinct from y.year
)

select * from final order by year desc nulls last
