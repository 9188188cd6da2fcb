-- title: 项目历年情况
-- grain: evaluation_key
-- columns:
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   project_code | 项目编码 | |
--   department | 主管部门 | |
--   implementing_unit | 实施单位 | |
--   year | 年度 | | 没有年度的表为空
--   version_no | 版本序号 | |
--   version_state | 版本状态 | | current 现行、superseded 已有新版、copy 重复提交、contested 冲突待处理、withdrawn 已撤回
--   is_in_sums | 计入汇总 | | 现行，不是部门整体，也不是年中表
--   is_current | 是否现行 | |
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   execution_rate_pct | 执行率 | % |
--   total_score | 总得分 | 分 |
--   replayed_score | 重算得分 | 分 | 按规则逐项重算；无法重算的项照自评得分
--   grade | 等级 | | 表中所填，没有填的按总得分
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   form_ordinal | 表序号 | |
--   file_name | 文件名 | |
--   initial_location | 年初预算出处 | |
--   annual_location | 全年预算出处 | |
--   executed_location | 全年执行出处 | |
--   score_location | 总得分出处 | |
select e.project_key, e.project_name, p.project_code, e.department, e.implementing_unit, e.year, e.version_no, e.version_state, e.is_in_sums, e.is_current,
       e.initial_yuan, e.annual_yuan, e.executed_yuan, e.execution_rate_pct, e.total_score, r.replayed_score, coalesce(e.grade, e.grade_of_score || '（按总得分）') as grade,
       e.evaluation_key, e.document_key, e.form_ordinal, e.file_name, e.initial_location, e.annual_location, e.executed_location, e.score_location
from fct_evaluation as e
join dim_project as p on p.project_key = e.project_key
left join score_replay as r on r.evaluation_key = e.evaluation_key
order by e.project_key, e.year nulls last, e.version_no, e.evaluation_key
