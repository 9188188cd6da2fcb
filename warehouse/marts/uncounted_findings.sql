-- title: 没有计入的表的问题
-- grain: finding_key
-- order: file_name, document_key, form_ordinal, array_position(['fatal', 'warning', 'info'], severity), row_no nulls first, rule_id, subject, finding_key
-- columns:
--   finding_key | 发现键 | |
--   rule_id | 规则 | |
--   rule_title | 规则名称 | |
--   severity | 级别 | | fatal 致命、warning 警告、info 提示
--   verdict | 结论 | | fail 不符、undetermined 无法判定
--   version_state | 版本状态 | | superseded 已有新版、copy 重复提交、contested 冲突待处理、rejected 未采用、withdrawn 已撤回
--   evaluation_key | 自评表 | | 文档与表序号
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   form_ordinal | 表序号 | |
--   row_no | 指标行 | | 涉及整张表时为空
--   subject | 对象 | | 涉及的字段、一级指标或资金行
--   project_key | 项目键 | |
--   project_name | 项目名称 | |
--   department | 主管部门 | |
--   year | 年度 | | 没有年度的表为空
--   printed | 核对的数 | | 表中所印，或由表中的数算出（例如执行率）
--   expected | 应为 | |
--   detail | 说明 | | 给填报单位的一句话
--   location | 出处 | |
--   status | 处理 | | open 待核、confirmed 属实、false_alarm 误报、fixed 已整改、reopened 整改后仍有
--   status_by | 复核人 | |
--   status_reason | 复核意见 | |
select f.finding_key, f.rule_id, r.title as rule_title, f.severity, f.verdict, e.version_state, f.evaluation_key, f.document_key, f.file_name, f.form_ordinal,
       f.row_no, f.subject, f.project_key, f.project_name, f.department, f.year, f.printed, f.expected, f.detail, f.location, f.status, f.status_by, f.status_reason
from fct_finding as f
join dim_rule as r on r.rule_id = f.rule_id
join fct_evaluation as e on e.evaluation_key = f.evaluation_key
-- Who has to choose between two forms of one project wants to see what the rules find in either, though neither is counted.
where not f.is_current and f.status <> 'excepted'
