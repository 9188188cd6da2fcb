-- title: 应报与已报（逐项）
-- grain: coverage_key
-- columns:
--   coverage_key | 应报事项键 | |
--   year | 年度 | |
--   coverage_state | 报送情况 | | filed 已报、missing 未报、doubtful 待确认、ended 已结束、unlisted 名单外报来、new 本年新报
--   coverage_basis | 应报依据 | | roster 应报名单、last_year 上年报过、unasked 没有要求而报来
--   department | 主管部门 | |
--   unit | 实施单位 | |
--   project_name | 项目名称 | | 为空时要求该单位至少报一张表
--   project_code | 项目编码 | | 名单所写
--   project_key | 项目键 | |
--   file_name | 文件名 | | 本年报来的文件
--   candidate | 可能是它的表 | | 待确认的项目
--   last_file_name | 上年的文件 | |
--   roster_file | 名单文件 | |
--   roster_location | 名单出处 | | 名单中的位置
--   location | 出处 | | 本年的表在文件中的位置
--   evaluation_key | 本年的自评表 | |
--   document_key | 本年的文档 | |
-- parameters:
--   year INTEGER = NULL | 年度 | 不填为全部年度
--   state VARCHAR = NULL | 报送情况 | filed、missing、doubtful、ended、unlisted、new；不填为全部
--   department VARCHAR = NULL | 主管部门 | 全称；不填为全部
select c.coverage_key, c.year, c.state as coverage_state, c.basis as coverage_basis, coalesce(c.department, '（未填主管部门）') as department, c.unit, c.project_name, c.project_code, c.project_key, f.file_name,
       d.project_name as candidate, l.file_name as last_file_name, c.roster_file,
       case when c.basis = 'roster' then c.location end as roster_location, f.location, c.evaluation_key, e.document_key
from fct_coverage as c
left join filed_form as f on f.evaluation_key = c.evaluation_key
left join fct_evaluation as e on e.evaluation_key = c.evaluation_key
left join filed_form as d on d.evaluation_key = c.doubtful_key
left join filed_form as l on l.evaluation_key = c.last_evaluation_key
where ($year is null or c.year = $year) and ($state is null or c.state = $state) and ($department is null or coalesce(c.department, '（未填主管部门）') = $department)
order by c.year desc, array_position(['missing', 'doubtful', 'filed', 'unlisted', 'new', 'ended'], c.state), c.department nulls first, c.unit, c.project_name, c.coverage_key
