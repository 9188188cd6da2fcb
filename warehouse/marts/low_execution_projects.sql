-- title: 低执行项目
-- grain: evaluation_key
-- by: document
-- columns:
--   year | 年度 | | 没有年度的表为空
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   unspent_yuan | 未执行数 | 元 | 全年预算数－全年执行数
--   execution_rate_pct | 执行率 | % |
--   total_score | 总得分 | 分 |
--   grade | 等级 | | 表中所填，没有填的按总得分
--   deviation_text | 表中所写偏差原因 | | 各指标行写明的原因，相同的写一次；没有写的为空
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | |
--   file_name | 文件名 | |
--   location | 出处 | | 全年执行数的位置
-- parameters:
--   threshold DECIMAL(5,2) = 80 | 执行率门槛 | 列出执行率低于它的项目，单位%
--   year INTEGER = NULL | 年度 | 不填为全部年度
with low as (
    select * from fct_evaluation where is_in_sums and execution_rate_pct < $threshold and ($year is null or year = $year)
),

-- What the unit itself gives as a reason, whichever row it wrote it in.
reasons as (
    select evaluation_key, string_agg(deviation_reason, '；' order by row_no) as deviation_text
    from (select evaluation_key, deviation_reason, min(row_no) as row_no
          from fct_row_points
          where is_named and deviation_kind = 'reason' and evaluation_key in (select evaluation_key from low)
          group by evaluation_key, deviation_reason)
    group by evaluation_key
)

select l.year, l.project_key, l.project_name, l.department, l.implementing_unit, l.initial_yuan, l.annual_yuan, l.executed_yuan,
       cast(l.annual_yuan - l.executed_yuan as decimal(18, 2)) as unspent_yuan, l.execution_rate_pct, l.total_score,
       coalesce(l.grade, l.grade_of_score || '（按总得分）') as grade, r.deviation_text, l.evaluation_key, l.document_key, l.form_ordinal, l.file_name,
       l.executed_location as location
from low as l
left join reasons as r on r.evaluation_key = l.evaluation_key
order by year desc nulls last, execution_rate_pct, annual_yuan desc, evaluation_key
